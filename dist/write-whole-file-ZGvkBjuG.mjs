export { t as writeWholeFile } from "./write-whole-file-IYCxlB4M.mjs";
