export { n as dispatchCli } from "./dispatching-_QUhoI9q.mjs";
