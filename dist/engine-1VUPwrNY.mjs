export { On as createJqEngine } from "./dispatching-IA1cXz6a.mjs";
