export { t as replayPlan } from "./replay-plan-CVK4asrx.mjs";
