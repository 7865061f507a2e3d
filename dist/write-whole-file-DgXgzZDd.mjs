export { t as writeWholeFile } from "./write-whole-file-DHLTzBj_.mjs";
