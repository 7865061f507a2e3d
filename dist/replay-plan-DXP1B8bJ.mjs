export { t as replayPlan } from "./replay-plan-BiYX0SOm.mjs";
