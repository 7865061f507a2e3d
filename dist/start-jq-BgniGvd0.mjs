export { n as startJqThread } from "./start-Bab99JJs.mjs";
