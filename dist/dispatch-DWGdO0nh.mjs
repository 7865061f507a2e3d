export { n as dispatchCli } from "./dispatching-BXTV0t1G.mjs";
