export { n as junit } from "./junit-tfpb8agO.mjs";
