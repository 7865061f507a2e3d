export { t as replayPlan } from "./replay-plan-BJNcF1jY.mjs";
