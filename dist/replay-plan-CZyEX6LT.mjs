export { t as replayPlan } from "./replay-plan-DLrFr0qD.mjs";
