import type { RunError } from "../model/run.ts";

export type DefaultBranch =
  | { readonly kind: "branch"; readonly name: string }
  /** A dry run asks nobody. */
  | { readonly kind: "not-asked" }
  | { readonly kind: "failed"; readonly error: RunError };

/** What GitHub knows of repositories. */
export interface GitHubRepositories {
  /**
   * Asked for once a repository and process, however many callers there are. Never rejects.
   *
   * @param repository - `owner/name`
   */
  defaultBranch(repository: string): Promise<DefaultBranch>;
}
