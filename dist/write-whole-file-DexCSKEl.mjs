export { t as writeWholeFile } from "./write-whole-file-BRj4NcXX.mjs";
