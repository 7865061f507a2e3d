export { t as replayPlan } from "./replay-plan-6MzvrHQk.mjs";
