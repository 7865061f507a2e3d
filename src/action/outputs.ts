import type { CheckedDefinitions } from "../commands/check-definitions.ts";
import { hasChanges } from "../report/plan-words.ts";
import type { ModeReport } from "./action-context.ts";

/** Every output of `action.yml`; empty where the run has none. */
export function outputsOf(
  { summary }: CheckedDefinitions,
  report: ModeReport | undefined,
  reportPath: string | undefined,
): Readonly<Record<string, string>> {
  const plan = report?.plan;
  const counts = plan?.summary;
  return {
    valid: String(summary.errors === 0),
    "error-count": String(summary.errors),
    "warning-count": String(summary.warnings),
    changed: plan === undefined ? "" : String(hasChanges(plan)),
    published: String(counts?.publish ?? ""),
    updated: counts === undefined ? "" : String(counts.update + counts.move),
    unpublished: String(counts?.unpublish ?? ""),
    deleted: String(counts?.delete ?? ""),
    "plan-digest": plan?.digest ?? "",
    revision: report?.revision ?? "",
    report: reportPath ?? "",
  };
}
