export { g as openJq, _ as startJqThread } from "./start-u2GxB-sw.mjs";
