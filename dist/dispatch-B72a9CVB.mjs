export { n as dispatchCli } from "./dispatching-DXEgPPxo.mjs";
