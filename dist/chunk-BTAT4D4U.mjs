import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  mostSevereFirst
} from "./chunk-T56WIVT5.mjs";
import {
  markdownCodeCell,
  markdownText
} from "./chunk-DXOUGVAY.mjs";

// src/report/finding-table.ts
var FINDING_HEAD = [
  "| | Place | Finding | Code |",
  "| --- | --- | --- | --- |"
];
function findingRows(diagnostics) {
  return mostSevereFirst(diagnostics).map((one) => {
    let { line, column } = one.range.start, hint = one.hint === void 0 ? "" : `<br>${markdownText(one.hint)}`;
    return `| ${[
      one.severity === "error" ? "❌" : "⚠️",
      markdownCodeCell(`${one.file}:${line}:${column}`),
      `${markdownText(one.message)}${hint}`,
      markdownCodeCell(one.code)
    ].join(" | ")} |`;
  });
}

export {
  FINDING_HEAD,
  findingRows
};
