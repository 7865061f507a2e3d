export { t as writeWholeFile } from "./write-whole-file-80UiKJmq.mjs";
