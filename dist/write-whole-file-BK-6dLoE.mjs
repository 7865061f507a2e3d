export { t as writeWholeFile } from "./write-whole-file-DMRC1Dbn.mjs";
