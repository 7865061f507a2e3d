export { kn as createJqEngine } from "./dispatching-BGWLqslR.mjs";
