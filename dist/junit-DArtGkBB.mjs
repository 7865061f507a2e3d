export { n as junit } from "./junit-fDDfyule.mjs";
