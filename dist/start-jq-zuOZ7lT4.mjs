export { n as startJqThread } from "./start-CLLOVlFl.mjs";
