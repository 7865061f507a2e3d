export { n as junit } from "./junit-OMRzP-mx.mjs";
