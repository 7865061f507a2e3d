export { t as replayPlan } from "./replay-plan-IYCuF_vu.mjs";
