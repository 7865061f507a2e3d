export { n as dispatchCli } from "./dispatching-DjAdNhEG.mjs";
