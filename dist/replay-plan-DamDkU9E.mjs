export { t as replayPlan } from "./replay-plan-D5T3EvTm.mjs";
