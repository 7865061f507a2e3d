import type { BranchCommit } from "./branch-history.ts";

export interface BranchChange {
  /** The head that the change was made from; `undefined` where there is no branch yet. */
  readonly expected: string | undefined;
  /** Whole texts by path. */
  readonly puts: ReadonlyMap<string, string>;
  /** One that is not there is left out. */
  readonly deletes: readonly string[];
  /** One line. */
  readonly message: string;
}

/** One way to move a branch's head to a change, that may be tried again. */
export interface HeadMove {
  move(): Promise<MoveResult>;
  /** Whether a commit on the branch is what this move makes. */
  isOurs(commit: BranchCommit): boolean;
}

export type MoveResult =
  | { readonly kind: "moved"; readonly revision: string }
  /** The head is another than expected, or GitHub thinks so. */
  | { readonly kind: "stale" }
  /** A path was to be deleted that is not there. */
  | { readonly kind: "nothing-to-delete" }
  /** GitHub does not do it, and nothing was changed. */
  | { readonly kind: "refused"; readonly reason: string; readonly hint: string };
