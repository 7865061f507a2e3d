import type { Diagnostic } from "../errors/diagnostic.ts";
import type { ManifestSummary } from "../model/manifest.ts";
import { count } from "./count.ts";
import type { Paint } from "./paint.ts";
import { visibleLine } from "./safe-text.ts";
import { snippet } from "./snippet.ts";

/** Diagnostics for a terminal, each with its source line and a caret underline. */
export function diagnosticsTerminal(
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
  paint: Paint,
): string {
  const linesOf = lineReader(texts);
  return diagnostics.map((one) => `${diagnosticText(one, linesOf(one.file), paint)}\n`).join("\n");
}

/** A file's lines, split once for all of its findings, which stand together. */
function lineReader(texts: ReadonlyMap<string, string>): (file: string) => readonly string[] {
  let last: { readonly file: string; readonly lines: readonly string[] } | undefined;
  return (file) => {
    if (last?.file !== file) last = { file, lines: (texts.get(file) ?? "").split("\n") };
    return last.lines;
  };
}

/** "2 errors and 1 warning in 2 of 14 files." with what was looked at. */
export function validateSentence(
  diagnostics: readonly Diagnostic[],
  counts: ManifestSummary,
): string {
  if (counts.files === 0) return "No definition files were found.";
  const content = `${count(counts.automations, "automation")}: ${counts.published} published, ${count(counts.drafts, "draft")}`;
  const { suppressed } = counts;
  const rest = suppressed === undefined ? "" : `; ${count(suppressed, "finding")} suppressed`;
  if (diagnostics.length === 0) {
    return `No problems in ${count(counts.files, "file")}; ${content}${rest}.`;
  }
  // The configuration, which is no definition file, can have problems too.
  const faulty = new Set(diagnostics.map(({ file }) => file)).size;
  return `${count(counts.errors, "error")} and ${count(counts.warnings, "warning")} in ${faulty} of ${count(Math.max(faulty, counts.files), "file")}; ${content}${rest}.`;
}

function diagnosticText(one: Diagnostic, source: readonly string[], paint: Paint): string {
  const { line, column } = one.range.start;
  const colour = one.severity === "error" ? paint.red : paint.yellow;
  const gutter = " ".repeat(String(line).length);
  const lines = [
    `${paint.bold(`${visibleLine(one.file)}:${line}:${column}:`)} ${colour(`${one.severity}:`)} ${visibleLine(one.message)} ${paint.dim(`[${one.code}]`)}`,
  ];
  const shown = snippet(source, one.range);
  if (shown !== undefined && shown.line !== "") {
    lines.push(
      paint.dim(`${gutter} |`),
      `${paint.dim(`${line} |`)} ${shown.line}`,
      `${paint.dim(`${gutter} |`)} ${colour(shown.underline)}`,
    );
  }
  for (const note of one.notes) {
    const place = `${visibleLine(note.file)}:${note.range.start.line}:${note.range.start.column}`;
    lines.push(`${gutter} ${paint.cyan("note:")} ${place}: ${visibleLine(note.message)}`);
  }
  if (one.hint !== undefined)
    lines.push(`${gutter} ${paint.cyan("hint:")} ${visibleLine(one.hint)}`);
  return lines.join("\n");
}
