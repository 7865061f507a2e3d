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
    const hint = hintLines(one).map((text) => `<br>${markdownText(text)}`);
    const cells = [
      one.severity === "error" ? "❌" : "⚠️",
      markdownCodeCell(`${one.file}:${line}:${column}`),
      `${markdownText(one.message)}${hint.join("")}`,
      markdownCodeCell(one.code),
    ];
    return `| ${cells.join(" | ")} |`;
  });
}

/** Of a test several lines, one for each thing that was seen; a line feed anywhere else is a stranger's. */
function hintLines({ code, hint }: Diagnostic): readonly string[] {
  if (hint === undefined) return [];
  return code === "test-failed" ? hint.split("\n") : [hint];
}
