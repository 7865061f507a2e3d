export { n as dispatchCli } from "./dispatching-yCm64HYE.mjs";
