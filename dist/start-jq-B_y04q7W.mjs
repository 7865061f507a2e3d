export { g as openJq, _ as startJqThread } from "./start-Ddo0Si-s.mjs";
