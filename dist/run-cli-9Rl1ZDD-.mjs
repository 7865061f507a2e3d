export { t as runCli } from "./dispatching-jsyKCONu.mjs";
