import type { ManifestEntry } from "../model/manifest.ts";
import type { ChangeKind } from "../model/plan.ts";
import type { SnapshotRow } from "../model/snapshot.ts";

/** One automation that is not in the store as the files want it. */
export interface Difference {
  readonly kind: ChangeKind;
  readonly identifier: string;
  /** As stored; absent for one that is not. */
  readonly before?: SnapshotRow;
  /** As it is to be stored; absent for one that goes. */
  readonly after?: SnapshotRow;
  readonly entry?: ManifestEntry;
}

/** What goes first, then by identifier. */
export function inPlanOrder(a: Difference, b: Difference): number {
  const order = Number(a.after !== undefined) - Number(b.after !== undefined);
  return order || (a.identifier < b.identifier ? -1 : 1);
}

/** All rows as they are to be, sorted by identifier. */
export function applyDifferences(
  before: readonly SnapshotRow[],
  differences: readonly Difference[],
): readonly SnapshotRow[] {
  const rows = new Map(before.map((row) => [row.identifier, row]));
  for (const { identifier, after } of differences) {
    if (after === undefined) rows.delete(identifier);
    else rows.set(identifier, after);
  }
  return [...rows.values()].sort((a, b) => (a.identifier < b.identifier ? -1 : 1));
}
