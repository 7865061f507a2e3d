export { n as junit } from "./junit-CU9q6cmE.mjs";
