export { Dn as createJqEngine } from "./dispatching-DgZs49uH.mjs";
