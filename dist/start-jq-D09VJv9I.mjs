export { g as openJq, _ as startJqThread } from "./start-BS8FrRPl.mjs";
