export { g as openJq, _ as startJqThread } from "./start-DdqBH43_.mjs";
