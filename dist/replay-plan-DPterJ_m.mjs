export { t as replayPlan } from "./replay-plan-DZBS68-X.mjs";
