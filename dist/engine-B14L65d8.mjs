export { En as createJqEngine } from "./dispatching-BXTV0t1G.mjs";
