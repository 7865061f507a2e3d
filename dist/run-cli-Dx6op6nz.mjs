export { t as runCli } from "./dispatching-DjAdNhEG.mjs";
