export { En as createJqEngine } from "./dispatching-ViEZzHNV.mjs";
