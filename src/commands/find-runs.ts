import { LongshoreError } from "../errors/longshore-error.ts";
import type { RecordedRun, RecordedRuns } from "../model/recorded-runs.ts";
import type { EventRecord, RecordedOutcome } from "../model/run-record.ts";
import type { RunLog } from "../ports/run-log.ts";

/** Which runs are meant; every member narrows. */
export interface RunFilter {
  /** An automation's identifier. */
  readonly automation?: string;
  readonly outcomes?: ReadonlySet<RecordedOutcome>;
  /** Milliseconds since 1970: runs of events before are left out. */
  readonly sinceMs?: number;
  /** Milliseconds since 1970: runs of events at or after are left out. */
  readonly untilMs?: number;
}

/** A run log keeps events: how many of them have the runs that are meant is known when they are read. */
const FIRST_READ = 100;
const GROWTH = 5;

/** The newest runs, up to a limit; undecodable events among them where no filter is about runs. */
export async function findRuns(
  filter: RunFilter,
  limit: number,
  log: RunLog,
): Promise<RecordedRuns> {
  const matching = (records: readonly EventRecord[]) =>
    records.flatMap((record) => entriesOf(record, filter));
  // One more than is wanted tells that there are more.
  const records = await readUntil(log, filter, (read) => matching(read).length > limit);
  const entries = matching(records);
  const shown = entries.slice(0, limit);
  return {
    runs: shown.flatMap((entry) => (entry.kind === "run" ? [entry] : [])),
    undecodable: shown.flatMap((entry) => (entry.kind === "undecodable" ? [entry.record] : [])),
    more: entries.length > limit,
  };
}

type Entry =
  | ({ readonly kind: "run" } & RecordedRun)
  | { readonly kind: "undecodable"; readonly record: EventRecord };

function entriesOf(record: EventRecord, { automation, outcomes }: RunFilter): readonly Entry[] {
  const runs = record.runs
    .filter((run) => automation === undefined || run.automation.identifier === automation)
    .filter((run) => outcomes === undefined || outcomes.has(run.outcome));
  const entries = runs.map((run) => ({ kind: "run", record, run }) as const);
  const isOfInterest = automation === undefined && outcomes === undefined;
  if (record.error === undefined || !isOfInterest) return entries;
  return [{ kind: "undecodable", record }, ...entries];
}

/**
 * The run with an id, or with an id that starts so.
 *
 * @throws LongshoreError `run-unknown` where there is none, `run-ambiguous` where there are several;
 * as the run log's `list`.
 */
export async function findRun(id: string, log: RunLog): Promise<RecordedRun> {
  const isMeant = ({ run }: RecordedRun) => run.runId === id;
  const records = await readUntil(log, {}, (read) => read.flatMap(runsOf).some(isMeant));
  const candidates = records.flatMap(runsOf).filter(({ run }) => run.runId.startsWith(id));
  const found = candidates.find(isMeant) ?? candidates[0];
  if (found === undefined) {
    throw new LongshoreError("run-unknown", `The run log "${log.url}" has no run "${id}".`, {
      hint: "Run longshore runs for those that it has, or name another run log with --run-log.",
    });
  }
  if (isMeant(found) || candidates.length === 1) return found;
  throw new LongshoreError(
    "run-ambiguous",
    `${candidates.length} runs have an id that starts with "${id}": ${listed(candidates)}.`,
    { hint: "Write more of the id." },
  );
}

const MAX_LISTED = 10;

function listed(candidates: readonly RecordedRun[]): string {
  const ids = candidates.map(({ run }) => `"${run.runId}"`).sort();
  const more = ids.length - MAX_LISTED;
  return more > 0 ? `${ids.slice(0, MAX_LISTED).join(", ")} and ${more} more` : ids.join(", ");
}

function runsOf(record: EventRecord): readonly RecordedRun[] {
  return record.runs.map((run) => ({ record, run }));
}

/** Reads more and more records, the newest first, until they are enough or all. */
async function readUntil(
  log: RunLog,
  { sinceMs, untilMs }: RunFilter,
  enough: (records: readonly EventRecord[]) => boolean,
): Promise<readonly EventRecord[]> {
  for (let limit = FIRST_READ; ; limit *= GROWTH) {
    const records = await log.list({
      limit,
      ...(sinceMs === undefined ? {} : { sinceMs }),
      ...(untilMs === undefined ? {} : { untilMs }),
    });
    if (records.length < limit || enough(records)) return records;
  }
}
