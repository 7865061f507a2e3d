export { t as failStep } from "./fail-step-DM2qP8XI.mjs";
