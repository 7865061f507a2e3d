export { t as writeWholeFile } from "./write-whole-file-BDtAW2CU.mjs";
