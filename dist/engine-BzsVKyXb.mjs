export { It as createJqEngine } from "./dispatching-_QUhoI9q.mjs";
