export { g as openJq, _ as startJqThread } from "./start-BAxfPhQh.mjs";
