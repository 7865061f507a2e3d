export { n as startJqThread } from "./start-ufJ_4HBp.mjs";
