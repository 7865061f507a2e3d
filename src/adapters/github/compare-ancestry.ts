import { isJsonObject } from "../../model/json.ts";
import type { GitHubApi } from "../../ports/github-api.ts";
import type { Ancestry, SourceControl } from "../../ports/source-control.ts";

/** An API that is slow must not hold up a sync for long: git's own answer is refused then. */
export const COMPARE_PATIENCE = { timeoutMs: 15_000, waitBudgetMs: 15_000 } as const;

/**
 * Asks GitHub's compare API where git's history does not reach, as in the shallow checkout that
 * workflows have. An answer that does not come leaves the question open: `unknown`.
 */
export function withCompareApi(
  sourceControl: SourceControl,
  api: GitHubApi,
  repository: string,
): SourceControl {
  return {
    state: (files) => sourceControl.state(files),
    ancestry: async (older, newer) => {
      const local = await sourceControl.ancestry(older, newer);
      return local === "unknown" ? await compare(api, repository, older, newer) : local;
    },
  };
}

async function compare(
  api: GitHubApi,
  repository: string,
  older: string,
  newer: string,
): Promise<Ancestry> {
  // One commit is enough: the answer's status is what is asked for.
  const path = `/repos/${repository}/compare/${older}...${newer}?per_page=1`;
  try {
    const { body } = await api.request({ method: "GET", path });
    const status = isJsonObject(body) ? body["status"] : undefined;
    if (status === "ahead" || status === "identical") return "ancestor";
    return status === "behind" || status === "diverged" ? "not-ancestor" : "unknown";
  } catch {
    // A commit that GitHub does not know, no permission, no network: nobody can tell.
    return "unknown";
  }
}
