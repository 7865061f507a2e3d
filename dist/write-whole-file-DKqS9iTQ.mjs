export { t as writeWholeFile } from "./write-whole-file-QaYLedbU.mjs";
