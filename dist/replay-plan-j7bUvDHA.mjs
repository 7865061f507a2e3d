export { t as replayPlan } from "./replay-plan-Cu-6slNV.mjs";
