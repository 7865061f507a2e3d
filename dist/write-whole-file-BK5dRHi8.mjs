export { t as writeWholeFile } from "./write-whole-file-C5jm6nDX.mjs";
