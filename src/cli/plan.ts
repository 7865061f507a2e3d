import { createSystemClock } from "../adapters/clock/system-clock.ts";
import { openStateReader } from "../adapters/store/store-url.ts";
import { changedGraph } from "../commands/graph.ts";
import type { PlanResult } from "../commands/plan.ts";
import { plan } from "../commands/plan.ts";
import { planInput } from "../commands/prepare-plan.ts";
import { EXIT } from "../errors/longshore-error.ts";
import type { Replay } from "../model/replay.ts";
import { fitSummary } from "../report/fit-summary.ts";
import { planJson } from "../report/json-plan.ts";
import { hasChanges } from "../report/plan-words.ts";
import { visibleLine } from "../report/safe-text.ts";
import { planSections } from "../report/summary-plan.ts";
import { replaySections } from "../report/summary-replay.ts";
import { planTerminal } from "../report/terminal-plan.ts";
import { replayTerminal } from "../report/terminal-replay.ts";
import type { CliContext, CommonOptions } from "./context.ts";
import { checkDefinitions, refuseUnknownStore, reportErrors } from "./definitions.ts";
import type { PlanReplayInput } from "./plan-replay.ts";
import { withProgress } from "./progress.ts";
import type { ReplayCliOptions } from "./replay-options.ts";
import { replayLimit } from "./replay-options.ts";
import { cliSourceControl } from "./source-control.ts";
import { storeLocation } from "./store-location.ts";

export interface PlanOptions extends CommonOptions, ReplayCliOptions {
  readonly store?: string;
  readonly out?: string;
  readonly takeOver: readonly string[];
  readonly failOnChanges?: true;
}

/** `longshore plan`: gives the exit code. */
export async function planCli(
  paths: readonly string[],
  options: PlanOptions,
  context: CliContext,
): Promise<number> {
  const { output, env } = context;
  const limit = replayLimit(options);
  const checked = await checkDefinitions(paths, options, context);
  await refuseUnknownStore(options.store, checked, context);
  const location = storeLocation(options.store, checked.config, context, checked.root);
  const clock = createSystemClock();
  const store = await openStateReader(location.url, { cwd: location.base, clock, env });
  const result = await withProgress(output, "Planning", () =>
    plan(planInput(checked, options.takeOver), {
      store,
      sourceControl: cliSourceControl(checked.root, context),
    }),
  );
  const replay =
    limit === undefined
      ? undefined
      : await replayed({ planned: result, store, checked, limit }, options, context);
  await reportErrors(checked, context);
  for (const note of result.notes) await output.err(`note: ${visibleLine(note)}\n`);
  if (options.out !== undefined) await keep(result, options.out, context);
  if (options.format === "json") {
    const ending = { applied: false, revision: result.plan.revision };
    await output.document(
      planJson(result.plan, { ...ending, ...(replay === undefined ? {} : { replay }) }),
    );
  } else if (options.format === "markdown") {
    await output.document(
      fitSummary([
        ...planSections(result.plan, changedGraph(checked.manifest.entries, result.plan)),
        ...(replay === undefined ? [] : replaySections(replay)),
      ]),
    );
  } else {
    await output.out(planTerminal(result.plan, output.outPaint));
    if (replay !== undefined) await output.out(`\n${replayTerminal(replay, output.outPaint)}`);
  }
  if (checked.summary.errors > 0) return EXIT.findings;
  return options.failOnChanges === true && hasChanges(result.plan) ? EXIT.findings : EXIT.fine;
}

async function replayed(
  input: PlanReplayInput,
  options: PlanOptions,
  context: CliContext,
): Promise<Replay | undefined> {
  const { planReplay } = await import("./plan-replay.ts");
  return await planReplay(input, options, context);
}

async function keep({ file }: PlanResult, name: string, context: CliContext): Promise<void> {
  if (file === undefined) {
    await context.output.err(
      `note: No plan is kept in "${visibleLine(name)}": nothing is synced until all files are valid.\n`,
    );
    return;
  }
  const { keepPlan } = await import("./plan-file.ts");
  await keepPlan(file, name, context.workingDirectory);
}
