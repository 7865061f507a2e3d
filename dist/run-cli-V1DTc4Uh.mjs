export { t as runCli } from "./dispatching-Cb-W0YwJ.mjs";
