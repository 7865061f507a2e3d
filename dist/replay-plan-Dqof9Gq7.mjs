export { t as replayPlan } from "./replay-plan-Cf04v5cn.mjs";
