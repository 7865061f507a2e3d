import { createGitSourceControl } from "../adapters/git/source-control.ts";
import { withCompareApi } from "../adapters/github/compare-ancestry.ts";
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
  const token = env["GITHUB_TOKEN"];
  if (repository === undefined || token === undefined) return git;
  return withCompareApi(
    git,
    async () => {
      const { Octokit } = await import("@octokit/rest");
      return new Octokit({
        auth: token,
        baseUrl: env["GITHUB_API_URL"] ?? "https://api.github.com",
      });
    },
    repository,
  );
}
