import type { Json } from "./json.ts";
import type { Change } from "./plan.ts";

/** A change as a plan file keeps it. */
export interface PlannedChange extends Change {
  /** Of the definition as it is to be stored; absent where none is. */
  readonly digest?: string;
}

/** A plan kept for review: what a sync is to apply as it is, or not at all. */
export interface PlanFile {
  readonly format: 1;
  /** The plan's: of the changes and of the revision that they were made from. */
  readonly digest: string;
  /** `null` for a store that was never written. */
  readonly revision: string | null;
  /** `owner/name`, or `""` outside a repository with a remote. */
  readonly repository: string;
  /** For the reader: what counts is what the files say. */
  readonly commit: string | null;
  /** Files, folders or globs relative to the root that the plan is limited to. Empty: all. */
  readonly scope: readonly string[];
  /** Of all definitions of the scope and of the configuration. */
  readonly files: string;
  readonly changes: readonly PlannedChange[];
  /** The run-time configuration, where it differs from the stored one. */
  readonly config: { readonly [key: string]: Json } | null;
}
