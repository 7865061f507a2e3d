import type { Diagnostic } from "../errors/diagnostic.ts";
import type { ManifestSummary } from "../model/manifest.ts";
import { count } from "./count.ts";
import { FINDING_HEAD, findingRows } from "./finding-table.ts";

/** All diagnostics as sections of a job summary, errors first. */
export function validateSections(
  diagnostics: readonly Diagnostic[],
  counts: ManifestSummary,
): readonly (readonly string[])[] {
  const { suppressed } = counts;
  const rest = suppressed === undefined ? "" : `; ${count(suppressed, "finding")} suppressed`;
  const state = counts.errors > 0 ? "❌" : counts.warnings > 0 ? "⚠️" : "✅";
  const head = [
    `## ${state} Automations`,
    "",
    `${count(counts.errors, "error")} and ${count(counts.warnings, "warning")} in ${count(counts.files, "file")}; ${count(counts.automations, "automation")}: ${counts.published} published, ${count(counts.drafts, "draft")}${rest}.`,
    "",
  ];
  if (diagnostics.length === 0) return [head];
  return [head, [...FINDING_HEAD, ...findingRows(diagnostics), ""]];
}
