export { n as junit } from "./junit-CsRaUKdJ.mjs";
