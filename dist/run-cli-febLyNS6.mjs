export { t as runCli } from "./dispatching-BGWLqslR.mjs";
