export { t as writeWholeFile } from "./write-whole-file-Cs5e-LSf.mjs";
