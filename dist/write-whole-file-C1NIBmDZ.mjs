export { t as writeWholeFile } from "./write-whole-file-CR-UdLs5.mjs";
