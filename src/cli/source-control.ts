import { createSystemClock } from "../adapters/clock/system-clock.ts";
import { createGitSourceControl } from "../adapters/git/source-control.ts";
import { COMPARE_PATIENCE, withCompareApi } from "../adapters/github/compare-ancestry.ts";
import { createGitHubApi } from "../adapters/github/github-api.ts";
import { githubEndpoint } from "../adapters/github/github-endpoint.ts";
import type { SourceControl } from "../ports/source-control.ts";
import type { CliContext } from "./context.ts";

/** Git, and GitHub's compare API where git's history does not reach and there is a token. */
export function cliSourceControl(root: string, { env }: CliContext): SourceControl {
  const repository = env["GITHUB_REPOSITORY"];
  const git = createGitSourceControl({
    root,
    env,
    ...(repository === undefined ? {} : { repository }),
  });
  const endpoint = githubEndpoint(env);
  if (repository === undefined || endpoint.token === undefined) return git;
  const api = createGitHubApi({ ...endpoint, clock: createSystemClock(), ...COMPARE_PATIENCE });
  return withCompareApi(git, api, repository);
}
