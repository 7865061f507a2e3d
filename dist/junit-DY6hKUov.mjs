export { n as junit } from "./junit-BOLIhfMU.mjs";
