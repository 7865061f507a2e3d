export { t as replayPlan } from "./replay-plan-Cqxr-w27.mjs";
