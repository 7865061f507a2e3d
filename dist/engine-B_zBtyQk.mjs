export { Dn as createJqEngine } from "./dispatching-BairEBBY.mjs";
