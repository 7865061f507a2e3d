export { n as junit } from "./junit-i14q1ATK.mjs";
