export { n as junit } from "./junit-BRz-g63M.mjs";
