export { t as replayPlan } from "./replay-plan-DjFeGlkb.mjs";
