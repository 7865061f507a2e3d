export { n as junit } from "./junit-5SkpV7Uh.mjs";
