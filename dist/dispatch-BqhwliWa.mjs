export { n as dispatchCli } from "./dispatching-DwWDKjUC.mjs";
