export { t as writeWholeFile } from "./write-whole-file-DTcoQD_g.mjs";
