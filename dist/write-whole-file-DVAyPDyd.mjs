export { t as writeWholeFile } from "./write-whole-file-j0NYcK3J.mjs";
