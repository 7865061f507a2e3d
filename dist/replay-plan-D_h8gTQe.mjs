export { t as replayPlan } from "./replay-plan-CMpkqeTk.mjs";
