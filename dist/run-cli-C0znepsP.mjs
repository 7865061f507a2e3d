export { t as runCli } from "./dispatching-DwWDKjUC.mjs";
