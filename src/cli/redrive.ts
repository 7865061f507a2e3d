import type { DispatchDeps } from "../commands/dispatch.ts";
import { dispatch } from "../commands/dispatch.ts";
import { findRun, findRuns } from "../commands/find-runs.ts";
import { redrive } from "../commands/redrive.ts";
import { redriveRecorded } from "../commands/redrive-recorded.ts";
import { LongshoreError } from "../errors/longshore-error.ts";
import type { DispatchResult } from "../model/dispatch.ts";
import type { RecordedRun } from "../model/recorded-runs.ts";
import { count } from "../report/count.ts";
import type { CliContext, CommonOptions } from "./context.ts";
import { withDispatchDeps } from "./dispatch-deps.ts";
import { withProgress } from "./progress.ts";
import type { FilterOptions } from "./run-filter.ts";
import { parseRunFilter } from "./run-filter.ts";
import type { RunLogOptions } from "./run-log-location.ts";
import { showDispatch } from "./show-dispatch.ts";

export interface RedriveOptions
  extends FilterOptions,
    RunLogOptions,
    Pick<CommonOptions, "format"> {
  readonly definition: "current" | "recorded";
  readonly dryRun?: true;
}

const DEFAULT_OUTCOMES = "dead,failed,paused";

/** `longshore redrive`: gives the exit code. */
export async function redriveCli(
  ids: readonly string[],
  options: RedriveOptions,
  context: CliContext,
): Promise<number> {
  const { output } = context;
  const dryRun = options.dryRun === true;
  if (ids.length > 0) refuseFilter(options);
  if (!dryRun) refusePaused(context);
  const result = await withDispatchDeps(options, context, async (deps) => {
    const selected = await withProgress(output, "Reading", () => select(ids, options, deps));
    const runs = count(selected.length, "run");
    deps.logger.info(dryRun ? `${runs} would be sent again.` : `Sending ${runs} again.`);
    return await withProgress(output, "Sending", () =>
      sendAgain(selected, { dryRun, definition: options.definition }, deps),
    );
  });
  return await showDispatch(result, options.format, output);
}

async function select(
  ids: readonly string[],
  options: RedriveOptions,
  { runLog, clock }: DispatchDeps,
): Promise<readonly RecordedRun[]> {
  if (ids.length === 0) {
    const filter = parseRunFilter({ outcome: DEFAULT_OUTCOMES, ...options }, clock.now());
    return (await findRuns(filter, Infinity, runLog)).runs;
  }
  const found = new Map<string, RecordedRun>();
  for (const id of ids) {
    const item = await findRun(id, runLog);
    found.set(item.run.runId, item);
  }
  return [...found.values()];
}

function sendAgain(
  selected: readonly RecordedRun[],
  { dryRun, definition }: { dryRun: boolean; definition: RedriveOptions["definition"] },
  deps: DispatchDeps,
): Promise<DispatchResult> {
  if (definition === "recorded") return redriveRecorded(selected, { dryRun }, deps);
  return redrive(selected, {
    dispatchAgain: (again, only) => {
      const events = again.map((event) => ({ kind: "event", event }) as const);
      return dispatch({ events, dryRun, only }, deps);
    },
  });
}

/** An option that does nothing would look as if it did. */
function refuseFilter(options: RedriveOptions): void {
  const names = ["automation", "outcome", "since", "until"] as const;
  const given = names.filter((name) => options[name] !== undefined).map((name) => `"--${name}"`);
  if (given.length === 0) return;
  throw new LongshoreError(
    "input-invalid",
    `${given.join(", ")} cannot be combined with the ids of runs.`,
    { hint: "Give ids alone, or the options alone." },
  );
}

function refusePaused({ env }: CliContext): void {
  if (env["LONGSHORE_PAUSED"] !== "true") return;
  throw new LongshoreError("not-permitted", 'Sending is paused: LONGSHORE_PAUSED is "true".', {
    hint: "Unset it, or add --dry-run.",
  });
}
