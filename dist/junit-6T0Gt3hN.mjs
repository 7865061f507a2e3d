export { n as junit } from "./junit-DKuiRKUP.mjs";
