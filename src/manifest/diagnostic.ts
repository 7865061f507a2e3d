import type { DiagnosticCode } from "../errors/codes.ts";
import { DIAGNOSTIC_CODES } from "../errors/codes.ts";
import type { Diagnostic, DiagnosticNote } from "../errors/diagnostic.ts";
import type { Range } from "../model/source.ts";

export interface FindingParts {
  readonly message: string;
  readonly hint?: string | undefined;
  readonly file: string;
  readonly range: Range;
  readonly notes?: readonly DiagnosticNote[];
}

/** A diagnostic whose severity is the registry's. */
export function diagnostic(code: DiagnosticCode, parts: FindingParts): Diagnostic {
  const { message, hint, file, range, notes = [] } = parts;
  const { severity } = DIAGNOSTIC_CODES[code];
  return { code, severity, message, ...(hint === undefined ? {} : { hint }), file, range, notes };
}
