export { t as replayPlan } from "./replay-plan-CoMch-Kc.mjs";
