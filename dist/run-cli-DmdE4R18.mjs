export { t as runCli } from "./dispatching-DkvHkNwn.mjs";
