export { n as dispatchCli } from "./dispatching-BM85niOH.mjs";
