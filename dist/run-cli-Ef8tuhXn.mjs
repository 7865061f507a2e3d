export { t as runCli } from "./dispatching-BlviETBF.mjs";
