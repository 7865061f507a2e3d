export { n as dispatchCli } from "./dispatching-jsyKCONu.mjs";
