import type { Diagnostic } from "../errors/diagnostic.ts";
import type { Severity } from "../errors/severity.ts";
import { count } from "./count.ts";
import { visibleText } from "./safe-text.ts";

/** GitHub shows this many annotations of each severity of a step, and drops the rest silently. */
const MAX_PER_SEVERITY = 10;

/**
 * Workflow commands that annotate the exact places, errors first, at most ten of each severity, and
 * a notice that says how many were left out. Values are escaped as the runner unescapes them, so
 * that no text of a file can start a command of its own.
 */
export function annotations(diagnostics: readonly Diagnostic[]): string {
  const shown = (["error", "warning"] as const).flatMap((severity) =>
    shownOf(diagnostics, severity),
  );
  const lines = shown.map(annotation).map((line) => `${line}\n`);
  const left = diagnostics.length - shown.length;
  if (left === 0) return lines.join("");
  const more = `${count(left, "finding")} more: GitHub shows ${MAX_PER_SEVERITY} errors and ${MAX_PER_SEVERITY} warnings of a step. All are in the job summary.`;
  return `${lines.join("")}${notice(more)}`;
}

/**
 * Workflow commands for what made a run fail beside its files, as many as GitHub shows beside the
 * errors of the files. That there are such errors needs no second word.
 */
export function failureAnnotations(
  failures: readonly Failure[],
  diagnostics: readonly Diagnostic[],
): string {
  const errors = shownOf(diagnostics, "error").length;
  return failures
    .filter(({ code }) => code !== "invalid-files" || errors === 0)
    .slice(0, MAX_PER_SEVERITY - errors)
    .map(failureAnnotation)
    .join("");
}

interface Failure {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
}

function failureAnnotation({ code, message, hint }: Failure): string {
  const text = hint === undefined ? message : `${message}\n${hint}`;
  return `::error title=${property(code)}::${data(visibleText(text))}\n`;
}

/** A workflow command for what is worth knowing, and no fault. */
export function notice(text: string): string {
  return `::notice title=longshore::${data(visibleText(text))}\n`;
}

function shownOf(diagnostics: readonly Diagnostic[], severity: Severity): readonly Diagnostic[] {
  return diagnostics.filter((one) => one.severity === severity).slice(0, MAX_PER_SEVERITY);
}

function annotation(one: Diagnostic): string {
  const { start, end } = one.range;
  const properties = {
    file: visibleText(one.file),
    line: String(start.line),
    endLine: String(end.line),
    // Columns are only shown for a range on one line; GitHub's end column is inclusive.
    ...(start.line === end.line
      ? { col: String(start.column), endColumn: String(Math.max(start.column, end.column - 1)) }
      : {}),
    title: one.code,
  };
  const text = one.hint === undefined ? one.message : `${one.message}\n${one.hint}`;
  const list = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`);
  return `::${one.severity} ${list.join(",")}::${data(visibleText(text))}`;
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
