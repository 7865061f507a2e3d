export { t as runCli } from "./dispatching-yCm64HYE.mjs";
