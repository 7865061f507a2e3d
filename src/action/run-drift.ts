import { createSystemClock } from "../adapters/clock/system-clock.ts";
import { createGitHubApi } from "../adapters/github/github-api.ts";
import { githubEndpoint } from "../adapters/github/github-endpoint.ts";
import { openStateReader } from "../adapters/store/store-url.ts";
import type { CheckedDefinitions } from "../commands/check-definitions.ts";
import { drift } from "../commands/drift.ts";
import type { DriftIssueResult } from "../commands/drift-issue.ts";
import { reportDriftIssue } from "../commands/drift-issue.ts";
import { planInput } from "../commands/prepare-plan.ts";
import { EXIT } from "../errors/longshore-error.ts";
import type { DriftResult } from "../model/drift.ts";
import { driftJson } from "../report/json-drift.ts";
import { driftIssueBody, driftSections } from "../report/markdown-drift.ts";
import { PLAIN } from "../report/paint.ts";
import { markdownText } from "../report/safe-text.ts";
import { driftTerminal } from "../report/terminal-drift.ts";
import type { ActionContext, ModeReport } from "./action-context.ts";
import type { ActionInputs } from "./inputs.ts";
import { isReview } from "./mode.ts";
import { actionSourceControl } from "./source-control.ts";
import { storeOptions } from "./store-options.ts";

/** The issue is beside the point of the run: GitHub is not waited for longer, in milliseconds. */
const ISSUE_PATIENCE_MS = 60_000;

/** Compares a store that it can only read, and keeps an issue while there is drift. */
export async function runDrift(
  store: string,
  inputs: ActionInputs,
  checked: CheckedDefinitions,
  context: ActionContext,
): Promise<ModeReport> {
  const result = await drift(planInput(checked), {
    store: await openStateReader(store, storeOptions(inputs, context)),
    sourceControl: actionSourceControl(inputs, context),
  });
  const notes = [...result.notes, ...(await issueNotes(result, store, inputs, checked, context))];
  return {
    revision: result.revision,
    log: [driftTerminal(result, PLAIN), ...notes].join("\n"),
    sections: [...driftSections(result), notes.map(markdownText)],
    json: driftJson(result),
    exitCode: result.items.length === 0 ? EXIT.fine : EXIT.findings,
  };
}

async function issueNotes(
  result: DriftResult,
  store: string,
  inputs: ActionInputs,
  checked: CheckedDefinitions,
  { env, event }: ActionContext,
): Promise<readonly string[]> {
  const repository = env["GITHUB_REPOSITORY"];
  const endpoint = githubEndpoint(env);
  const token = inputs.githubToken ?? endpoint.token;
  // What a pull request wants is not yet what the store should hold.
  if (isReview(event) || repository === undefined || token === undefined) return [];
  // Files that cannot be read may hide drift: an issue is not closed for them.
  if (result.items.length === 0 && checked.summary.errors > 0) return [];
  const { label } = inputs;
  const github = createGitHubApi({
    ...endpoint,
    token,
    clock: createSystemClock(),
    waitBudgetMs: ISSUE_PATIENCE_MS,
  });
  const ending = await reportDriftIssue(
    {
      repository,
      instance: label ?? "default",
      title: `The state store has drifted${label === undefined ? "" : ` (${label})`}`,
      ...(result.items.length === 0 ? {} : { body: driftIssueBody(result, store) }),
    },
    github,
  );
  return issueNote(ending);
}

function issueNote(ending: DriftIssueResult): readonly string[] {
  switch (ending.kind) {
    case "opened":
      return [`Opened issue ${ending.number}.`];
    case "updated":
      return [`Updated issue ${ending.number}.`];
    case "unchanged":
      return [`Issue ${ending.number} says the same.`];
    case "closed":
      return [`Closed issue ${ending.number}: the drift is gone.`];
    case "none":
      return [];
    case "refused":
      return [
        `No issue was written: ${ending.because} A job that gives the token "issues: write" has one.`,
      ];
  }
}
