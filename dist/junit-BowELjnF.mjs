export { n as junit } from "./junit-BawyC-Ex.mjs";
