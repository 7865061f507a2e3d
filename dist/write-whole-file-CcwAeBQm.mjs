export { t as writeWholeFile } from "./write-whole-file-9c9SxKHZ.mjs";
