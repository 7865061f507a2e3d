export { n as startJqThread } from "./start-BGfLGlzG.mjs";
