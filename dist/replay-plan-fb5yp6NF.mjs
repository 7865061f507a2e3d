export { t as replayPlan } from "./replay-plan-C_JynnhM.mjs";
