import type { DriftItem, DriftKind, DriftResult } from "../model/drift.ts";
import { DRIFT_KINDS, summarizeDrift } from "../model/drift.ts";
import { shortRevision } from "../model/revision.ts";
import { joinWords } from "./count.ts";

/** What a kind of drift is to somebody who reads of it. */
export const DRIFT_WORDS: Readonly<Record<DriftKind, string>> = {
  corrupt: "damaged in the store",
  "missing-in-store": "missing in the store",
  "changed-in-store": "changed in the store",
  "extra-in-store": "in the store, though never synced",
  pending: "not synced",
};

/** "1 missing in the store and 2 not synced", or "none". */
export function driftCounts(items: readonly DriftItem[]): string {
  const summary = summarizeDrift(items);
  const parts = DRIFT_KINDS.filter((kind) => summary[kind] > 0).map(
    (kind) => `${summary[kind]} ${DRIFT_WORDS[kind]}`,
  );
  return parts.length === 0 ? "none" : joinWords(parts);
}

/** "since revision 8, by Ada", as far as it is known. */
export function driftOrigin({ since, by }: DriftItem): string {
  const parts = [
    ...(since === undefined ? [] : [`since revision ${shortRevision(since)}`]),
    ...(by === undefined ? [] : [`by ${by}`]),
  ];
  return parts.join(", ");
}

/** How to go on; full sentences. */
export function driftHints({ items, intactRevision }: DriftResult): readonly string[] {
  const hints: string[] = [];
  if (items.some(({ kind }) => kind !== "pending")) {
    hints.push(
      intactRevision === undefined
        ? "No revision without it is known: sync to a new store, or roll back to a revision that you know to be good."
        : `Revision ${shortRevision(intactRevision)} is the last without it: "longshore rollback ${shortRevision(intactRevision)}", then sync.`,
    );
  }
  if (items.some(({ kind }) => kind === "pending")) {
    hints.push('What is not synced is synced by "longshore sync".');
  }
  return hints;
}
