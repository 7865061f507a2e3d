import { createSystemClock } from "../adapters/clock/system-clock.ts";
import { createGitSourceControl } from "../adapters/git/source-control.ts";
import { COMPARE_PATIENCE, withCompareApi } from "../adapters/github/compare-ancestry.ts";
import { createGitHubApi } from "../adapters/github/github-api.ts";
import { githubEndpoint } from "../adapters/github/github-endpoint.ts";
import type { SourceControl } from "../ports/source-control.ts";
import type { ActionContext } from "./action-context.ts";
import type { ActionInputs } from "./inputs.ts";
import { withToken } from "./store-options.ts";

/** Git, and GitHub's compare API where the checkout is shallow. */
export function actionSourceControl(
  { githubToken }: ActionInputs,
  { env, workspace }: ActionContext,
): SourceControl {
  const repository = env["GITHUB_REPOSITORY"];
  const git = createGitSourceControl({
    root: workspace,
    env,
    ...(repository === undefined ? {} : { repository }),
  });
  const endpoint = githubEndpoint(withToken(env, githubToken));
  if (repository === undefined || endpoint.token === undefined) return git;
  const api = createGitHubApi({ ...endpoint, clock: createSystemClock(), ...COMPARE_PATIENCE });
  return withCompareApi(git, api, repository);
}
