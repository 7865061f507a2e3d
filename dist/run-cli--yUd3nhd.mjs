export { t as runCli } from "./dispatching-CJRsxAwp.mjs";
