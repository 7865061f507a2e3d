export { t as runCli } from "./dispatching-BXTV0t1G.mjs";
