export { n as dispatchCli } from "./dispatching-BGWLqslR.mjs";
