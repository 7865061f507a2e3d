export { t as runCli } from "./dispatching-BM85niOH.mjs";
