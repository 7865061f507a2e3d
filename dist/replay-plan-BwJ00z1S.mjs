export { t as replayPlan } from "./replay-plan-6PH_9XxO.mjs";
