export { t as runCli } from "./dispatching-ViEZzHNV.mjs";
