import type { Diagnostic } from "../../src/errors/diagnostic.ts";

/** An error at line 2, columns 3 to 7 (exclusive), of `automations/a.yaml`. */
export function aDiagnostic(overrides: Partial<Diagnostic> = {}): Diagnostic {
  return {
    code: "syntax",
    severity: "error",
    message: "Something is wrong.",
    file: "automations/a.yaml",
    range: { start: { line: 2, column: 3 }, end: { line: 2, column: 7 } },
    notes: [],
    ...overrides,
  };
}
