export { n as dispatchCli } from "./dispatching-DkvHkNwn.mjs";
