import type { Plan, UnsafeReason } from "../model/plan.ts";
import type { Paint } from "./paint.ts";
import { appliedCounts } from "./plan-words.ts";
import { visibleLine } from "./safe-text.ts";
import { planTerminal } from "./terminal-plan.ts";

/** How a sync ended, as far as a report needs it. */
export interface SyncReport {
  readonly kind: "applied" | "unchanged" | "dry-run" | "refused" | "conflict" | "failed";
  readonly plan: Plan;
  readonly revision?: string;
  /** Of a sync that failed: whether the store was read again and does not hold the changes. */
  readonly isUnchanged?: boolean;
  readonly reasons?: readonly (Pick<UnsafeReason, "message"> & {
    readonly code: string;
    readonly override?: string;
    readonly hint?: string;
  })[];
}

/** A sync for a terminal: the plan, then what state the store is in. */
export function syncTerminal(report: SyncReport, paint: Paint): string {
  // A refusal lists its reasons itself, those of the plan among them.
  const plan = report.kind === "refused" ? { ...report.plan, unsafe: [] } : report.plan;
  return `${planTerminal(plan, paint)}${ending(report, paint).join("\n")}\n`;
}

/** What happened and what state the store is in, in one or more sentences. */
export function syncSentence(report: SyncReport): string {
  const at = report.revision === undefined ? "" : `; the store is at revision ${report.revision}`;
  switch (report.kind) {
    case "applied":
      return `Applied: ${appliedCounts(report.plan.summary)}${report.plan.configChanged ? ", and the run-time configuration" : ""}${at}.`;
    case "unchanged":
      return `Nothing to apply${at}.`;
    case "dry-run":
      return `Dry run: nothing was written${at}.`;
    case "refused":
      return `Refused: nothing was written${at}.`;
    case "conflict":
      return `Conflict: nothing was written${at}.`;
    case "failed":
      return report.isUnchanged === true
        ? `Failed: nothing was applied${at}.`
        : "Failed: it is not known whether the changes are in the store, which cannot be read.";
  }
}

function ending(report: SyncReport, paint: Paint): string[] {
  const reasons = (report.reasons ?? []).flatMap((reason) => [
    `${paint.red(`${report.kind}:`)} ${visibleLine(reason.message)} [${reason.code}]`,
    ...(reason.override === undefined ? [] : [`  hint: ${reason.override} overrides this.`]),
    ...(reason.hint === undefined ? [] : [`  hint: ${visibleLine(reason.hint)}`]),
  ]);
  const good = report.kind === "applied" || report.kind === "unchanged";
  const colour = good ? paint.green : report.kind === "dry-run" ? paint.dim : paint.red;
  return [...reasons, colour(syncSentence(report))];
}
