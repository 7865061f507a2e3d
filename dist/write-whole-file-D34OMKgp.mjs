export { t as writeWholeFile } from "./write-whole-file-lNMiGjDz.mjs";
