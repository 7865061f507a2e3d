export { It as createJqEngine } from "./dispatching-BebhYj-I.mjs";
