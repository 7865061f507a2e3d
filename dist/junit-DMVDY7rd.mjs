export { n as junit } from "./junit-CDDBV9CG.mjs";
