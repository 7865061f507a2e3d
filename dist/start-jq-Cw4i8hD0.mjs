export { g as openJq, _ as startJqThread } from "./start-BY5_X8jv.mjs";
