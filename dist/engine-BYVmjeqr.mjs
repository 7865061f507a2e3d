export { En as createJqEngine } from "./dispatching-jsyKCONu.mjs";
