export { n as dispatchCli } from "./dispatching-DgZs49uH.mjs";
