export { g as openJq, _ as startJqThread } from "./start-CiN7uGN3.mjs";
