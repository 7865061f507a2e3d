export { t as writeWholeFile } from "./write-whole-file-CfnEZIyI.mjs";
