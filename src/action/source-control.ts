import { createGitSourceControl } from "../adapters/git/source-control.ts";
import { withCompareApi } from "../adapters/github/compare-ancestry.ts";
import type { SourceControl } from "../ports/source-control.ts";
import type { ActionContext } from "./action-context.ts";
import type { ActionInputs } from "./inputs.ts";

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
  if (repository === undefined || githubToken === undefined) return git;
  return withCompareApi(
    git,
    async () => {
      const { getOctokit } = await import("@actions/github");
      return getOctokit(githubToken);
    },
    repository,
  );
}
