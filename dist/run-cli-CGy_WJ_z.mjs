export { t as runCli } from "./dispatching-_QUhoI9q.mjs";
