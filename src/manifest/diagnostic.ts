import type { DiagnosticCode } from "../errors/codes.ts";
import { DIAGNOSTIC_CODES } from "../errors/codes.ts";
import type { Diagnostic, DiagnosticNote } from "../errors/diagnostic.ts";
import type { Severity } from "../errors/severity.ts";
import type { Range } from "../model/source.ts";

export interface FindingParts {
  /** @default the registry's */
  readonly severity?: Severity;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly file: string;
  readonly range: Range;
  readonly notes?: readonly DiagnosticNote[];
}

export function diagnostic(code: DiagnosticCode, parts: FindingParts): Diagnostic {
  const { severity = DIAGNOSTIC_CODES[code].severity } = parts;
  const { message, hint, file, range, notes = [] } = parts;
  return { code, severity, message, ...(hint === undefined ? {} : { hint }), file, range, notes };
}
