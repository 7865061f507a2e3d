/** What git knows of the working tree. */
export interface SourceState {
  /** `owner/name`, or `""` where there is no repository or no remote. */
  readonly repository: string;
  /** The commit checked out, 40 hex digits; absent outside git and with uncommitted changes. */
  readonly commit?: string;
  /** Why there is no commit, for the report: "not a git repository", "uncommitted changes". */
  readonly unfencedBecause?: string;
}

/** Whether one commit is an ancestor of another, or the same. */
export type Ancestry = "ancestor" | "not-ancestor" | "unknown";

export interface SourceControl {
  /** @param files - the definition files: only changes in these count as uncommitted. */
  state(files: readonly string[]): Promise<SourceState>;
  /** `unknown` where the history at hand does not reach: a shallow clone, a rewritten branch. */
  ancestry(older: string, newer: string): Promise<Ancestry>;
}
