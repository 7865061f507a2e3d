import type { Range } from "../model/source.ts";
import type { DiagnosticCode } from "./codes.ts";
import type { Severity } from "./severity.ts";

/** A second place that belongs to a finding, such as the first definition of a duplicate. */
export interface DiagnosticNote {
  readonly message: string;
  readonly file: string;
  readonly range: Range;
}

/**
 * A finding about the user's files. Diagnostics are returned in lists, all of them; they are never
 * thrown.
 */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** What is wrong, and why or what was allowed: full sentences, the user's words in double quotes. */
  readonly message: string;
  /** How to fix it, in the imperative. */
  readonly hint?: string;
  /** Relative to the root, with `/`. */
  readonly file: string;
  /** Lines and columns from 1, end exclusive. */
  readonly range: Range;
  readonly notes: readonly DiagnosticNote[];
}

/** Orders by file, then place, then severity, code and message, so that output is the same every time. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    a.range.start.line - b.range.start.line ||
    a.range.start.column - b.range.start.column ||
    compareText(a.severity, b.severity) ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
