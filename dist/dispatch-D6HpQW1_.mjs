export { n as dispatchCli } from "./dispatching-IA1cXz6a.mjs";
