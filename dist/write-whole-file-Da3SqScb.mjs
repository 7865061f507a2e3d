export { t as writeWholeFile } from "./write-whole-file-fD3UxQ2O.mjs";
