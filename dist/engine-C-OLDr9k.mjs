export { En as createJqEngine } from "./dispatching-CPa59EUd.mjs";
