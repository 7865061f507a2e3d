export { t as runCli } from "./dispatching-CSjYgEro.mjs";
