export { n as junit } from "./junit-BDCbG6Ie.mjs";
