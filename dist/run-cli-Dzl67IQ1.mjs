export { t as runCli } from "./dispatching-CPa59EUd.mjs";
