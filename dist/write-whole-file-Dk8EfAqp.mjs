export { t as writeWholeFile } from "./write-whole-file-S0EVrYnT.mjs";
