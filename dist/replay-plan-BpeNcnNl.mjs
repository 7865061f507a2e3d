export { t as replayPlan } from "./replay-plan-ElRrffT_.mjs";
