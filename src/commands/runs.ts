import { LongshoreError } from "../errors/longshore-error.ts";
import type { DispatchResult } from "../model/dispatch.ts";
import type { RecordedRun, RecordedRuns } from "../model/recorded-runs.ts";
import { isUnderWay, updateTime } from "../model/recorded-runs.ts";
import type { RunRecord, RunStatus } from "../model/run-record.ts";
import type { Clock } from "../ports/clock.ts";
import type { RunLog } from "../ports/run-log.ts";
import type { RunFilter } from "./find-runs.ts";
import { findRun, findRuns } from "./find-runs.ts";

export interface ListRunsInput {
  readonly filter: RunFilter;
  /** Runs at most, from 1; the newest are kept. */
  readonly limit: number;
}

/** @throws LongshoreError `run-log-unsupported`, `run-log-unreadable`, `run-log-corrupt`. */
export async function listRuns(
  { filter, limit }: ListRunsInput,
  { runLog }: { readonly runLog: RunLog },
): Promise<RecordedRuns> {
  return await findRuns(filter, limit, runLog);
}

/**
 * One run, by its id or the start of it.
 *
 * @throws LongshoreError `run-unknown`, `run-ambiguous`, and as `listRuns`.
 */
export async function showRun(
  id: string,
  { runLog }: { readonly runLog: RunLog },
): Promise<RecordedRuns> {
  return { runs: [await findRun(id, runLog)], undecodable: [], more: false };
}

export interface ReportRunInput {
  /** A run's id, or the start of it. */
  readonly id: string;
  readonly status: Exclude<RunStatus, "IN_PROGRESS">;
  /** For a person. */
  readonly summary?: string;
  /** Where a person can see what became of it. */
  readonly link?: string;
}

export interface ReportRunDeps {
  readonly runLog: RunLog;
  readonly clock: Pick<Clock, "now">;
  /** Offers the end of the run to the automations that listen to it. */
  readonly offer: (ended: RecordedRun) => Promise<DispatchResult>;
}

export interface ReportedRun {
  readonly ended: RecordedRun;
  /** What the end of the run started. */
  readonly dispatched: DispatchResult;
}

/**
 * Ends an asynchronous run that was accepted. What ended stays as it is.
 *
 * @throws LongshoreError `run-ended` where it has ended, or was never accepted; `run-unknown`,
 * `run-ambiguous`, `run-log-unwritable`, and as `listRuns` and `offer`.
 */
export async function reportRun(input: ReportRunInput, deps: ReportRunDeps): Promise<ReportedRun> {
  const { runLog, clock, offer } = deps;
  const { record, run } = await findRun(input.id, runLog);
  if (!isUnderWay(run)) throw notUnderWay(run);
  const { summary, link } = input;
  const reported: RunRecord = {
    ...run,
    status: input.status,
    ...(summary === undefined ? {} : { summary }),
    ...(link === undefined ? {} : { link }),
    updatedAt: updateTime(run, clock.now()),
  };
  const ended = { record, run: reported };
  // Offered first: who is stopped in between reports it again, and what was started is not again.
  const dispatched = await offer(ended);
  // The event itself is recorded: what is added is the run.
  const { body: _, ...event } = record;
  await runLog.write([{ ...event, runs: [reported] }]);
  return { ended, dispatched };
}

function notUnderWay({ runId, outcome, status, updatedAt }: RunRecord): LongshoreError {
  if (outcome === "delivered") {
    return new LongshoreError(
      "run-ended",
      `The run "${runId}" ended with ${status}, at ${updatedAt}; that is final.`,
    );
  }
  const what = outcome === "paused" ? "was not sent yet" : "was not delivered";
  return new LongshoreError("run-ended", `The run "${runId}" ${what}: it is ${outcome}.`, {
    hint: "Send it with longshore redrive.",
  });
}
