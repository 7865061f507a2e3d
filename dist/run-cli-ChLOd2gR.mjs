export { t as runCli } from "./dispatching-DgZs49uH.mjs";
