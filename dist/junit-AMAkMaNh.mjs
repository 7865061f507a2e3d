export { n as junit } from "./junit-CwiUG4Ol.mjs";
