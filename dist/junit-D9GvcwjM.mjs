export { n as junit } from "./junit-VHllw6j6.mjs";
