import type { Change, ChangeKind, Plan, PlanSummary, Risk } from "../model/plan.ts";
import { count, joinWords } from "./count.ts";

const PAST: Readonly<Record<ChangeKind, string>> = {
  publish: "published",
  update: "updated",
  unpublish: "unpublished",
  delete: "deleted",
  move: "moved",
};

/** The kinds in the order in which people read them. */
export const CHANGE_KINDS: readonly ChangeKind[] = [
  "publish",
  "update",
  "move",
  "unpublish",
  "delete",
];

/** What a risk means to somebody who reviews the change. */
export const RISK_WORDS: Readonly<Record<Risk, string>> = {
  "host-changed": "calls another host",
  "newly-published": "starts to act",
  "condition-removed": "loses its condition",
  "condition-widened": "has a wider condition",
  "condition-changed": "has another condition",
  "secret-newly-used": "uses a secret it did not use",
  "secret-unbound": "uses a secret that no configuration binds to a host",
  "backend-changed": "calls another kind of backend",
  "trigger-changed": "listens to something else",
};

export function hasChanges(plan: Plan): boolean {
  return plan.changes.length > 0 || plan.configChanged;
}

/** What a change of the configuration's reach means to somebody who reviews it. */
export const REACH_WORDS = "changes where calls and secrets may go";

/** Whether a change of the configuration touches where calls and secrets may go. */
export function changesReach(plan: Plan): boolean {
  return plan.configFields.some(({ path }) => /^(egress|network|secrets)\b/.test(path));
}

/** "2 to publish, 1 to delete", or "no changes". */
export function plannedCounts(summary: PlanSummary): string {
  const parts = CHANGE_KINDS.filter((kind) => summary[kind] > 0).map(
    (kind) => `${summary[kind]} to ${kind}`,
  );
  return parts.length === 0 ? "no changes" : joinWords(parts);
}

/** "2 published and 1 deleted", or "nothing". */
export function appliedCounts(summary: PlanSummary): string {
  const parts = CHANGE_KINDS.filter((kind) => summary[kind] > 0).map(
    (kind) => `${summary[kind]} ${PAST[kind]}`,
  );
  return parts.length === 0 ? "nothing" : joinWords(parts);
}

export function restCounts(summary: PlanSummary): string {
  return `${count(summary.unchanged, "automation")} unchanged, ${count(summary.drafts, "draft")}`;
}

export const CHANGE_SIGNS: Readonly<Record<ChangeKind, string>> = {
  publish: "+",
  update: "~",
  unpublish: "-",
  delete: "-",
  move: ">",
};

/** What is to be written below `env:` in the step that dispatches, one line a secret. */
export function envLines(plan: Plan): readonly string[] {
  return plan.env.map((variable) => `${variable}: \${{ secrets.${secretName(variable)} }}`);
}

/** What GitHub allows as a secret's name: no digit at its start, and no `GITHUB_`. */
function secretName(variable: string): string {
  const name = variable.replace("LONGSHORE_SECRET_", "");
  return /^(?!GITHUB_)[A-Z_]/.test(name) ? name : variable;
}

export const ENV_WORDS = "The step that dispatches needs these secrets; add to its `env:`";

export function riskWords(change: Change): string {
  return joinWords(change.risks.map((risk) => RISK_WORDS[risk]));
}
