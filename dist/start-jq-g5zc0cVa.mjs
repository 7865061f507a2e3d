export { g as openJq, _ as startJqThread } from "./start-BTvMPgE6.mjs";
