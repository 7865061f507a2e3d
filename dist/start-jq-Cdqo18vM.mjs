export { g as openJq, _ as startJqThread } from "./start-CfevfJDP.mjs";
