export { sn as createJqEngine } from "./dispatching-Cb-W0YwJ.mjs";
