export { n as dispatchCli } from "./dispatching-CJRsxAwp.mjs";
