export { n as startJqThread } from "./start-BW5XSzC_.mjs";
