import { createSystemClock } from "../adapters/clock/system-clock.ts";
import { openRunLog } from "../adapters/run-log/run-log-url.ts";
import { runEnded } from "../commands/run-ended.ts";
import { listRuns, reportRun, showRun } from "../commands/runs.ts";
import { EXIT, LongshoreError } from "../errors/longshore-error.ts";
import { dispatchFailed } from "../model/dispatch.ts";
import type { RecordedRuns } from "../model/recorded-runs.ts";
import type { RunLog } from "../ports/run-log.ts";
import { count } from "../report/count.ts";
import { runsJson } from "../report/json-runs.ts";
import { dispatchTerminal } from "../report/terminal-dispatch.ts";
import { runsTerminal, runTerminal } from "../report/terminal-runs.ts";
import type { CliContext, CommonOptions } from "./context.ts";
import { withDispatchDeps } from "./dispatch-deps.ts";
import { withProgress } from "./progress.ts";
import { projectRoot } from "./project-root.ts";
import type { FilterOptions } from "./run-filter.ts";
import { parseKeptDays, parseLimit, parseRunFilter } from "./run-filter.ts";
import type { RunLogOptions } from "./run-log-location.ts";
import { runLogLocation } from "./run-log-location.ts";

type Format = Pick<CommonOptions, "format">;

export interface RunsOptions extends FilterOptions, RunLogOptions, Format {
  /** @default 20 */
  readonly limit?: string;
}

const DEFAULT_LIMIT = "20";

/** `longshore runs`: gives the exit code. */
export async function runsCli(
  id: string | undefined,
  options: RunsOptions,
  context: CliContext,
): Promise<number> {
  const { output } = context;
  const runLog = await openLog(options, context);
  if (id !== undefined) refuseFilter(options);
  const filter = parseRunFilter(options, createSystemClock().now());
  const limit = parseLimit(options.limit ?? DEFAULT_LIMIT);
  const found = await withProgress(output, "Reading", () =>
    id === undefined ? listRuns({ filter, limit }, { runLog }) : showRun(id, { runLog }),
  );
  if (options.format === "json") await output.document(runsJson(found));
  else if (id === undefined) await output.out(runsTerminal(found, output.outPaint));
  else await showEach(found, context);
  return EXIT.fine;
}

async function showEach({ runs }: RecordedRuns, { output }: CliContext): Promise<void> {
  for (const run of runs) await output.out(runTerminal(run, output.outPaint));
}

async function openLog(options: RunLogOptions, context: CliContext): Promise<RunLog> {
  const { url, base } = runLogLocation(options, context, projectRoot(context.workingDirectory));
  return await openRunLog(url, { cwd: base, clock: createSystemClock(), env: context.env });
}

/** An option that does nothing would look as if it did. */
function refuseFilter(options: RunsOptions): void {
  const names = ["automation", "outcome", "since", "until", "limit"] as const;
  const given = names.filter((name) => options[name] !== undefined).map((name) => `"--${name}"`);
  if (given.length === 0) return;
  throw new LongshoreError(
    "input-invalid",
    `${given.join(", ")} cannot be combined with the id of a run.`,
    { hint: "Give the id alone, or the options alone." },
  );
}

export interface ReportOptions extends RunLogOptions, Format {
  readonly status: "SUCCESS" | "FAILURE";
  readonly summary?: string;
  readonly link?: string;
}

/** `longshore runs report`: gives the exit code. */
export async function reportRunCli(
  id: string,
  { status, summary, link, ...options }: ReportOptions,
  context: CliContext,
): Promise<number> {
  const { output } = context;
  const input = {
    id,
    status,
    ...(summary === undefined ? {} : { summary }),
    ...(link === undefined ? {} : { link }),
  };
  const { ended, dispatched } = await withProgress(output, "Reporting", () =>
    withDispatchDeps(options, context, (deps) =>
      reportRun(input, { ...deps, offer: (offered) => runEnded(offered, deps) }),
    ),
  );
  const started = dispatched.summary.matched > 0 || dispatchFailed(dispatched.summary);
  const report = dispatchTerminal(dispatched, output.outPaint);
  if (options.format === "json") {
    await output.document(runsJson({ runs: [ended], undecodable: [], more: false }));
    if (started) await output.err(report);
  } else {
    await output.out(runTerminal(ended, output.outPaint));
    if (started) await output.out(`\n${report}`);
  }
  return dispatchFailed(dispatched.summary) ? EXIT.findings : EXIT.fine;
}

export interface PruneOptions extends RunLogOptions {
  readonly olderThan: string;
}

const DAY_MS = 24 * 60 * 60 * 1_000;

/** `longshore runs prune`: drops the months that ended before so many days; gives the exit code. */
export async function pruneRunsCli(options: PruneOptions, context: CliContext): Promise<number> {
  const { output } = context;
  const days = parseKeptDays(options.olderThan);
  const runLog = await openLog(options, context);
  const beforeMs = createSystemClock().now() - days * DAY_MS;
  const months = await withProgress(output, "Dropping", () => runLog.prune(beforeMs));
  const what = months === 0 ? "Nothing" : count(months, "month");
  await output.out(`Dropped from "${runLog.url}": ${what.toLowerCase()}.\n`);
  return EXIT.fine;
}
