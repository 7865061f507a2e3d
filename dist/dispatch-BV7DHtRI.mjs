export { n as dispatchCli } from "./dispatching-CPa59EUd.mjs";
