export { t as createCoreOutput } from "./core-output-DmbKNl74.mjs";
