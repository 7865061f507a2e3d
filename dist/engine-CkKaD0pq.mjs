export { En as createJqEngine } from "./dispatching-CJRsxAwp.mjs";
