export { t as replayPlan } from "./replay-plan--7LH2mKE.mjs";
