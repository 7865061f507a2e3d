export { t as replayPlan } from "./replay-plan-BY70fvlC.mjs";
