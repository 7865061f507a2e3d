export { It as createJqEngine } from "./dispatching-DXEgPPxo.mjs";
