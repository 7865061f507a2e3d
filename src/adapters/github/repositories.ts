import type { Endpoints } from "../../model/endpoints.ts";
import { isJsonObject, jsonOf } from "../../model/json.ts";
import { OPERATOR_POLICY } from "../../model/operator-policy.ts";
import type { DeliveryRequest } from "../../model/run.ts";
import type { Clock } from "../../ports/clock.ts";
import type { Credentials } from "../../ports/credentials.ts";
import type { DefaultBranch, GitHubRepositories } from "../../ports/github-repositories.ts";
import type { HttpClient, HttpOutcome } from "../../ports/http-client.ts";

export interface GitHubRepositoriesDeps {
  readonly http: HttpClient;
  readonly credentials: Credentials;
  readonly endpoints: Endpoints;
  readonly clock: Pick<Clock, "sleep">;
  /** The process is asked to stop. */
  readonly signal?: AbortSignal;
}

/** Waits before each try, in milliseconds. */
const DELAYS_MS = [0, 1_000, 5_000];
/** Of one try, in milliseconds. */
const TIMEOUT_MS = 10_000;
/** A repository's description has some 10 KB. */
const MAX_BYTES = 256 * 1024;

export function createGitHubRepositories(deps: GitHubRepositoriesDeps): GitHubRepositories {
  const branches = new Map<string, Promise<DefaultBranch>>();
  return {
    async defaultBranch(repository) {
      const key = repository.toLowerCase();
      const asked = branches.get(key) ?? ask(repository, deps);
      branches.set(key, asked);
      const branch = await asked;
      // The next automation may have better luck.
      if (branch.kind === "failed" && branches.get(key) === asked) branches.delete(key);
      return branch;
    },
  };
}

/** For a dry run, which asks nobody. */
export const UNASKED_REPOSITORIES: GitHubRepositories = {
  defaultBranch: async () => ({ kind: "not-asked" }),
};

async function ask(repository: string, deps: GitHubRepositoriesDeps): Promise<DefaultBranch> {
  const request: DeliveryRequest = {
    method: "GET",
    url: `${deps.endpoints.githubApiUrl}/repos/${repository}`,
    headers: { accept: "application/vnd.github+json", "user-agent": "longshore" },
  };
  const authorized = await deps.credentials.headersFor(
    { kind: "github", repository },
    request,
    false,
  );
  if (authorized.kind === "failed") return { kind: "failed", error: authorized.error };
  const headers = { ...request.headers, ...authorized.headers };
  let says = "nothing";
  for (const delay of DELAYS_MS) {
    if (delay > 0) await deps.clock.sleep(delay, deps.signal);
    const outcome = await deps.http.send({
      request: { ...request, headers },
      policy: OPERATOR_POLICY,
      timeoutMs: TIMEOUT_MS,
      maxResponseBytes: MAX_BYTES,
      ...(deps.signal === undefined ? {} : { signal: deps.signal }),
    });
    const name = branchOf(outcome);
    if (name !== undefined) return { kind: "branch", name };
    says =
      outcome.kind === "error" ? outcome.message : `GitHub answered ${outcome.response.status}.`;
    if (isFinal(outcome)) break;
  }
  return {
    kind: "failed",
    error: {
      code: "branch-unknown",
      message: `The default branch of "${repository}" could not be read: ${says} Name a branch with the input "ref", or give the token access to the repository.`,
      path: "invocationMethod",
    },
  };
}

function branchOf(outcome: HttpOutcome): string | undefined {
  if (outcome.kind === "error" || outcome.response.status !== 200) return undefined;
  const body = jsonOf(new TextDecoder().decode(outcome.response.body));
  const branch = isJsonObject(body) ? body["default_branch"] : undefined;
  return typeof branch === "string" && branch !== "" ? branch : undefined;
}

function isFinal(outcome: HttpOutcome): boolean {
  if (outcome.kind === "error") return outcome.code === "aborted";
  const { status } = outcome.response;
  return status < 500 && status !== 429;
}
