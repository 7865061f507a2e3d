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
  /** Takes up a record; written at once where that is cheap. Never throws. */
  add(record: EventRecord): Promise<void>;
  /** Writes what is not written yet. What could not be written is an error, not thrown. */
  flush(): Promise<LongshoreError | undefined>;
}

export function createLedger(log: RunLog): Ledger {
  const known = new Map<string, ReadonlyMap<string, RunRecord>>();
  const pending = new Map<string, EventRecord>();

  return {
    async load(events) {
      if (events.length === 0) return;
      for (const [identity, { runs }] of await log.find(events)) {
        known.set(identity, new Map(runs.map((run) => [run.runId, run])));
      }
    },
    find: (identity, runId) => known.get(identity)?.get(runId),
    async add(record) {
      if (log.writesEachOutcome) {
        try {
          await log.write([record]);
          return;
        } catch {
          // Tried again at the end, and reported there.
        }
      }
      const before = pending.get(record.identity);
      const merged = before === undefined ? record : mergeEventRecords(before, record);
      pending.set(record.identity, merged);
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
