export { n as dispatchCli } from "./dispatching-CSjYgEro.mjs";
