import { defaultRunLogUrl } from "../adapters/run-log/run-log-url.ts";
import { openStateReader } from "../adapters/store/store-url.ts";
import type { CheckedDefinitions } from "../commands/check-definitions.ts";
import { changedGraph } from "../commands/graph.ts";
import type { PlanResult } from "../commands/plan.ts";
import { plan } from "../commands/plan.ts";
import { planInput } from "../commands/prepare-plan.ts";
import { DEFAULT_REPLAY_LIMIT } from "../errors/limits.ts";
import { EXIT } from "../errors/longshore-error.ts";
import type { Replay } from "../model/replay.ts";
import type { StateReader } from "../ports/state-store.ts";
import { planJson } from "../report/json-plan.ts";
import { PLAIN } from "../report/paint.ts";
import { markdownText } from "../report/safe-text.ts";
import { planSections } from "../report/summary-plan.ts";
import { replaySections } from "../report/summary-replay.ts";
import { planTerminal } from "../report/terminal-plan.ts";
import { replayTerminal } from "../report/terminal-replay.ts";
import type { ActionContext, ModeReport } from "./action-context.ts";
import type { ActionInputs } from "./inputs.ts";
import { actionSourceControl } from "./source-control.ts";
import { storeOptions, withToken } from "./store-options.ts";

/** Plans against a store that it can only read. */
export async function runPlan(
  store: string,
  inputs: ActionInputs,
  checked: CheckedDefinitions,
  context: ActionContext,
): Promise<ModeReport> {
  const reader = await openStateReader(store, storeOptions(inputs, context));
  const result = await plan(planInput(checked), {
    store: reader,
    sourceControl: actionSourceControl(inputs, context),
  });
  const replay =
    inputs.replay === "false"
      ? undefined
      : await replayed({ result, store: reader, checked, inputs }, context);
  const { revision } = result.plan;
  const notes = [...result.notes, ...(await keptNotes(result, inputs, context))];
  return {
    plan: result.plan,
    ...(replay === undefined ? {} : { replay }),
    revision,
    notes: result.notes,
    log: [
      ...notes,
      planTerminal(result.plan, PLAIN),
      ...(replay === undefined ? [] : [replayTerminal(replay, PLAIN)]),
    ].join("\n"),
    sections: [
      ...planSections(result.plan, changedGraph(checked.manifest.entries, result.plan)),
      ...(replay === undefined ? [] : replaySections(replay)),
      notes.map(markdownText),
    ],
    json: planJson(result.plan, {
      applied: false,
      revision,
      ...(replay === undefined ? {} : { replay }),
    }),
    exitCode: EXIT.fine,
  };
}

/** A check should not keep a reviewer waiting for longer, in milliseconds. */
const REPLAY_BUDGET_MS = 60_000;

interface ToReplay {
  readonly result: PlanResult;
  readonly store: StateReader;
  readonly checked: CheckedDefinitions;
  readonly inputs: ActionInputs;
}

async function replayed(
  { result, store, checked, inputs }: ToReplay,
  { env, openJq, event, workspace }: ActionContext,
): Promise<Replay | undefined> {
  const { config } = checked;
  const { replayPlan } = await import("../cli/replay-plan.ts");
  return await replayPlan(
    {
      planned: result,
      store,
      root: workspace,
      config,
      runLog: { url: config.runLog ?? defaultRunLogUrl(store.url), base: workspace },
      audience: event.audience ?? "members",
      env: withToken(env, inputs.githubToken),
      openJq,
    },
    { limit: DEFAULT_REPLAY_LIMIT, budgetMs: REPLAY_BUDGET_MS },
  );
}

/** Keeps the plan where a file is named for it. */
async function keptNotes(
  { file }: PlanResult,
  { planFile }: ActionInputs,
  { workspace }: ActionContext,
): Promise<readonly string[]> {
  if (planFile === undefined) return [];
  if (file === undefined) {
    return [`No plan is kept in "${planFile}": nothing is synced until all files are valid.`];
  }
  const { keepPlan } = await import("../cli/plan-file.ts");
  await keepPlan(file, planFile, workspace);
  return [`The plan is kept in "${planFile}".`];
}
