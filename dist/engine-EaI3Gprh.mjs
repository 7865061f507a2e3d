export { On as createJqEngine } from "./dispatching-CSjYgEro.mjs";
