export { It as createJqEngine } from "./dispatching-BlviETBF.mjs";
