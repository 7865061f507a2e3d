export { t as replayPlan } from "./replay-plan-C8L5CaeB.mjs";
