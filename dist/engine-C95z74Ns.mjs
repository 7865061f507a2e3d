export { En as createJqEngine } from "./dispatching-BM85niOH.mjs";
