import type { Diagnostic } from "../errors/diagnostic.ts";
import { mostSevereFirst } from "./most-severe.ts";
import { markdownCodeCell, markdownText } from "./safe-text.ts";

export const FINDING_HEAD: readonly string[] = [
  "| | Place | Finding | Code |",
  "| --- | --- | --- | --- |",
];

/** Diagnostics as rows of a Markdown table, errors first. */
export function findingRows(diagnostics: readonly Diagnostic[]): readonly string[] {
  return mostSevereFirst(diagnostics).map((one) => {
    const { line, column } = one.range.start;
    const hint = one.hint === undefined ? "" : `<br>${markdownText(one.hint)}`;
    const cells = [
      one.severity === "error" ? "❌" : "⚠️",
      markdownCodeCell(`${one.file}:${line}:${column}`),
      `${markdownText(one.message)}${hint}`,
      markdownCodeCell(one.code),
    ];
    return `| ${cells.join(" | ")} |`;
  });
}
