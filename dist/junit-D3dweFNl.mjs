export { n as junit } from "./junit-OIDoiGYD.mjs";
