export { n as dispatchCli } from "./dispatching-BebhYj-I.mjs";
