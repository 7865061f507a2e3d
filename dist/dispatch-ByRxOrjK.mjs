export { n as dispatchCli } from "./dispatching-Cb-W0YwJ.mjs";
