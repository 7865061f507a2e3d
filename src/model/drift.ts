import type { FieldChange } from "./plan.ts";

export type DriftKind =
  /** The store holds another definition, or route, than the one that was synced. */
  | "changed-in-store"
  /** What was synced is not in the store. */
  | "missing-in-store"
  /** The store holds what no sync wrote. */
  | "extra-in-store"
  /** What the store holds cannot be read. */
  | "corrupt"
  /** The files want what was not synced. */
  | "pending";

/** In the order in which they are shown. */
export const DRIFT_KINDS: readonly DriftKind[] = [
  "corrupt",
  "missing-in-store",
  "changed-in-store",
  "extra-in-store",
  "pending",
];

/** One thing that is not as it was synced, or as the files want it. */
export interface DriftItem {
  readonly kind: DriftKind;
  /** The automation; the file of the store, or of the configuration, where it is about none. */
  readonly identifier: string;
  /** In the store, or for `pending` in the repository. */
  readonly file: string;
  /** What is wrong, where the kind does not say it: a full sentence. */
  readonly message?: string;
  /** The revision that made it so, where it is known. */
  readonly since?: string;
  /** Who made that revision, where the store knows. */
  readonly by?: string;
  /** `before`: as it was synced; `after`: as it is, or for `pending` as the files want it. */
  readonly fields: readonly FieldChange[];
}

export interface DriftResult {
  /** By kind, then by identifier. */
  readonly items: readonly DriftItem[];
  /** The store's head; absent for a store that was never written. */
  readonly revision?: string;
  /** The newest revision without any of what differs in the store, where one is known. */
  readonly intactRevision?: string;
  /** Full sentences for the report. */
  readonly notes: readonly string[];
}

export type DriftSummary = Readonly<Record<DriftKind, number>>;

export function summarizeDrift(items: readonly DriftItem[]): DriftSummary {
  const count = (kind: DriftKind) => items.filter((item) => item.kind === kind).length;
  return {
    corrupt: count("corrupt"),
    "missing-in-store": count("missing-in-store"),
    "changed-in-store": count("changed-in-store"),
    "extra-in-store": count("extra-in-store"),
    pending: count("pending"),
  };
}
