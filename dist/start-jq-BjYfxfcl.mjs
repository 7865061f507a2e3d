export { g as openJq, _ as startJqThread } from "./start-D1Q6O1zn.mjs";
