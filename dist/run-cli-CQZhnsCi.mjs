export { t as runCli } from "./dispatching-DXEgPPxo.mjs";
