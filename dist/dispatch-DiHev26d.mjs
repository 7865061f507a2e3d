export { n as dispatchCli } from "./dispatching-ViEZzHNV.mjs";
