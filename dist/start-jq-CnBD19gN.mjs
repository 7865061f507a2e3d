export { n as startJqThread } from "./start-CVOmWl7Y.mjs";
