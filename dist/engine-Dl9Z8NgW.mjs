export { On as createJqEngine } from "./dispatching-DjAdNhEG.mjs";
