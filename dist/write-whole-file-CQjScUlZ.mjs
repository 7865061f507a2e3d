export { t as writeWholeFile } from "./write-whole-file-hB1rTbNz.mjs";
