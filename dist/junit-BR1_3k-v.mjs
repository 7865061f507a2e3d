export { n as junit } from "./junit-u4m9arWX.mjs";
