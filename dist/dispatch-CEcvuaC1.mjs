export { n as dispatchCli } from "./dispatching-BairEBBY.mjs";
