import type { Ancestry, SourceControl } from "../../ports/source-control.ts";

/** What is needed of an Octokit, whichever package made it. */
export interface CompareApi {
  request(
    route: "GET /repos/{owner}/{repo}/compare/{basehead}",
    parameters: {
      readonly owner: string;
      readonly repo: string;
      readonly basehead: string;
      /** One commit is enough: the answer's status is what is asked for. */
      readonly per_page: 1;
      readonly request: { readonly timeout: number };
    },
  ): Promise<{ readonly data: { readonly status: string } }>;
}

/** An API that is slow must not hold up a sync for long: git's own answer is refused then. */
const TIMEOUT_MS = 15_000;

/**
 * Asks GitHub's compare API where git's history does not reach, as in the shallow checkout that
 * workflows have. An answer that does not come leaves the question open: `unknown`.
 *
 * @param open - called only when it is needed; `undefined` where there is no token.
 */
export function withCompareApi(
  sourceControl: SourceControl,
  open: () => Promise<CompareApi | undefined>,
  repository: string,
): SourceControl {
  return {
    state: (files) => sourceControl.state(files),
    ancestry: async (older, newer) => {
      const local = await sourceControl.ancestry(older, newer);
      if (local !== "unknown") return local;
      const api = await open();
      return api === undefined ? "unknown" : compare(api, repository, older, newer);
    },
  };
}

async function compare(
  api: CompareApi,
  repository: string,
  older: string,
  newer: string,
): Promise<Ancestry> {
  const [owner, repo] = repository.split("/");
  if (owner === undefined || repo === undefined) return "unknown";
  try {
    const { data } = await api.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
      owner,
      repo,
      basehead: `${older}...${newer}`,
      per_page: 1,
      request: { timeout: TIMEOUT_MS },
    });
    if (data.status === "ahead" || data.status === "identical") return "ancestor";
    return data.status === "behind" || data.status === "diverged" ? "not-ancestor" : "unknown";
  } catch {
    // A commit that GitHub does not know, no permission, no network: nobody can tell.
    return "unknown";
  }
}
