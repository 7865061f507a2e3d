export { n as junit } from "./junit-BoETc6Nm.mjs";
