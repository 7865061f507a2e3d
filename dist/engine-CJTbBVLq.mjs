export { En as createJqEngine } from "./dispatching-DwWDKjUC.mjs";
