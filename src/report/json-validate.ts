import type { Diagnostic } from "../errors/diagnostic.ts";
import type { ManifestSummary } from "../model/manifest.ts";
import { jsonText } from "./json-text.ts";

/** The `validate` document: `schemas/validate-output.schema.json`. */
export function validateJson(diagnostics: readonly Diagnostic[], summary: ManifestSummary): string {
  return jsonText({
    diagnostics: diagnostics.map((one) => ({
      code: one.code,
      severity: one.severity,
      message: one.message,
      ...(one.hint === undefined ? {} : { hint: one.hint }),
      file: one.file,
      range: one.range,
      notes: one.notes.map(({ message, file, range }) => ({ message, file, range })),
    })),
    summary,
  });
}
