export { n as junit } from "./junit-C8g6tfBC.mjs";
