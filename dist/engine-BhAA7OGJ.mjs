export { kn as createJqEngine } from "./dispatching-yCm64HYE.mjs";
