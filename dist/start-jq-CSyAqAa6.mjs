export { n as startJqThread } from "./start-qZgaS9kw.mjs";
