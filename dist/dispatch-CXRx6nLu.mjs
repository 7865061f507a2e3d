export { n as dispatchCli } from "./dispatching-CKUucjx4.mjs";
