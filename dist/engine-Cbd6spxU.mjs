export { Dn as createJqEngine } from "./dispatching-DkvHkNwn.mjs";
