export { n as junit } from "./junit-DhHsvLTx.mjs";
