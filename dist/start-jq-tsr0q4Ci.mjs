export { g as openJq, _ as startJqThread } from "./start-BUwBX8fW.mjs";
