import { LongshoreError, reasonOf } from "../errors/longshore-error.ts";
import type { EventRecord, RunRecord } from "../model/run-record.ts";
import { mergeEventRecords } from "../model/run-record.ts";
import type { EventKey, RunLog } from "../ports/run-log.ts";

/** What is known of the runs of one dispatch, before and after it. */
export interface Ledger {
  /**
   * Reads what is recorded of these events: before anything is sent.
   *
   * @throws LongshoreError as the run log's `find`: without it nobody knows what was sent already.
   */
  load(events: readonly EventKey[]): Promise<void>;
  /** What is recorded of a run of this event. */
  find(identity: string, runId: string): RunRecord | undefined;
  /**
   * Takes up a record. Resolves when it is written, where each outcome is, and at once elsewhere.
   * Never throws.
   */
  add(record: EventRecord): Promise<void>;
  /**
   * Resolves when few enough outcomes wait to be written: what is sent beyond that would be sent
   * again, were the process killed.
   */
  room(): Promise<void>;
  /** Writes what is not written yet. What could not be written is an error, not thrown. */
  flush(): Promise<LongshoreError | undefined>;
}

/** Outcomes that may wait for the log while more is sent. */
const MAX_UNWRITTEN = 8;

type Records = Map<string, EventRecord>;

export function createLedger(log: RunLog): Ledger {
  const known = new Map<string, ReadonlyMap<string, RunRecord>>();
  const pending: Records = new Map();
  /** What goes with the next write: one that is under way makes all others wait. */
  let next: Records = new Map();
  let unwritten = 0;
  let writing = Promise.resolve();

  /** Writes, after what is being written, all that has come until then. */
  function writeNext(): Promise<void> {
    writing = writing.then(async () => {
      const records = next;
      next = new Map();
      try {
        await log.write([...records.values()]);
      } catch {
        // Tried again at the end, and reported there.
        for (const record of records.values()) put(pending, record);
      }
    });
    return writing;
  }

  return {
    async load(events) {
      if (events.length === 0) return;
      for (const [identity, { runs }] of await log.find(events)) {
        known.set(identity, new Map(runs.map((run) => [run.runId, run])));
      }
    },
    find: (identity, runId) => known.get(identity)?.get(runId),
    async add(record) {
      if (!log.writesEachOutcome) {
        put(pending, record);
        return;
      }
      const isFirst = next.size === 0;
      put(next, record);
      unwritten += 1;
      await (isFirst ? writeNext() : writing);
      unwritten -= 1;
    },
    async room() {
      while (unwritten > MAX_UNWRITTEN) await writing;
    },
    async flush() {
      if (pending.size === 0) return undefined;
      try {
        await log.write([...pending.values()]);
        pending.clear();
        return undefined;
      } catch (cause) {
        if (cause instanceof LongshoreError) return cause;
        return new LongshoreError(
          "run-log-unwritable",
          `The run log "${log.url}" could not be written: ${reasonOf(cause)}`,
          { cause },
        );
      }
    },
  };
}

function put(records: Records, record: EventRecord): void {
  const before = records.get(record.identity);
  records.set(record.identity, before === undefined ? record : mergeEventRecords(before, record));
}
