import { createSystemClock } from "../adapters/clock/system-clock.ts";
import { createGitHubApi } from "../adapters/github/github-api.ts";
import { githubEndpoint } from "../adapters/github/github-endpoint.ts";
import type { CheckedDefinitions } from "../commands/check-definitions.ts";
import type { PublishCommentResult } from "../commands/publish-comment.ts";
import { publishComment } from "../commands/publish-comment.ts";
import { isPublished } from "../model/automation.ts";
import { commentBody, commentMarker, DEFAULT_LABEL, isWorthComment } from "../report/comment.ts";
import type { ActionContext, ModeReport } from "./action-context.ts";
import type { ActionInputs } from "./inputs.ts";

/** The comment is beside the point of the run: GitHub is not waited for longer, in milliseconds. */
const PATIENCE_MS = 20_000;

/**
 * What became of the pull request's comment; `undefined` where none is asked for. A workflow's own
 * token may not write one for a fork, so whatever GitHub refuses fails nothing.
 */
export async function commentOnPullRequest(
  inputs: ActionInputs,
  checked: CheckedDefinitions,
  report: ModeReport | undefined,
  { env, event }: ActionContext,
): Promise<PublishCommentResult | undefined> {
  const { pullRequest } = event;
  const repository = env["GITHUB_REPOSITORY"];
  if (inputs.comment === "false" || pullRequest === undefined || repository === undefined) {
    return undefined;
  }
  const endpoint = githubEndpoint(env);
  const token = inputs.githubToken ?? endpoint.token;
  if (token === undefined) {
    const because = 'there is no token in the input "github-token".';
    return inputs.comment === "true" ? { kind: "refused", because } : undefined;
  }
  const label = inputs.label ?? DEFAULT_LABEL;
  const runId = env["GITHUB_RUN_ID"];
  const comment = {
    label,
    diagnostics: checked.diagnostics,
    summary: checked.summary,
    ...(report?.plan === undefined ? {} : { plan: report.plan }),
    ...(report?.replay === undefined ? {} : { replay: report.replay }),
    drafts: checked.manifest.entries.filter(({ automation }) => !isPublished(automation)),
    notes: report?.notes ?? [],
    ...(runId === undefined
      ? {}
      : { runUrl: `${endpoint.serverUrl}/${repository}/actions/runs/${runId}` }),
  };
  return await publishComment(
    {
      repository,
      number: pullRequest,
      marker: commentMarker(label),
      body: commentBody(comment),
      begin: isWorthComment(comment),
    },
    createGitHubApi({ ...endpoint, token, clock: createSystemClock(), waitBudgetMs: PATIENCE_MS }),
  );
}
