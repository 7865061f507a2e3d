export { It as createJqEngine } from "./dispatching-CKUucjx4.mjs";
