export { t as runCli } from "./dispatching-CKUucjx4.mjs";
