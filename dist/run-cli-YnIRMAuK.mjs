export { t as runCli } from "./dispatching-BebhYj-I.mjs";
