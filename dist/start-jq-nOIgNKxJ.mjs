export { n as startJqThread } from "./start-BOBdzgnE.mjs";
