export { g as openJq, _ as startJqThread } from "./start-DSzD6Nbt.mjs";
