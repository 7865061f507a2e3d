export { t as runCli } from "./dispatching-BairEBBY.mjs";
