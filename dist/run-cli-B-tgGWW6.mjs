export { t as runCli } from "./dispatching-IA1cXz6a.mjs";
