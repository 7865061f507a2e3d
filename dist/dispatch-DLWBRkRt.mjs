export { n as dispatchCli } from "./dispatching-BlviETBF.mjs";
