import type { EventRecord } from "../../src/model/run-record.ts";
import { mergeEventRecords } from "../../src/model/run-record.ts";
import type { RunLog } from "../../src/ports/run-log.ts";

export interface MemoryRunLog extends RunLog {
  readonly records: ReadonlyMap<string, EventRecord>;
  /** How often it was asked and told. */
  readonly accesses: { find: number; write: number };
  /** The next accesses fail with this. */
  broken: { find?: Error; write?: Error };
}

/** A run log that lives as long as its test. */
export function createMemoryRunLog(writesEachOutcome = false, isPublic = false): MemoryRunLog {
  const records = new Map<string, EventRecord>();
  const accesses = { find: 0, write: 0 };
  const broken: { find?: Error; write?: Error } = {};
  return {
    url: "memory:",
    writesEachOutcome,
    isPublic: async () => isPublic,
    records,
    accesses,
    broken,
    async find(events) {
      accesses.find += 1;
      if (broken.find !== undefined) throw broken.find;
      return new Map(
        events.flatMap(({ identity }) => {
          const record = records.get(identity);
          return record === undefined ? [] : [[identity, record] as const];
        }),
      );
    },
    async write(written) {
      accesses.write += 1;
      if (broken.write !== undefined) throw broken.write;
      for (const record of written) {
        const known = records.get(record.identity);
        // As it comes back from wherever records are kept.
        const copy: EventRecord = JSON.parse(JSON.stringify(record));
        records.set(record.identity, known === undefined ? copy : mergeEventRecords(known, copy));
      }
    },
    list: async ({ limit, sinceMs = -Infinity, untilMs = Infinity }) =>
      [...records.values()]
        .filter(({ at }) => Date.parse(at) >= sinceMs && Date.parse(at) < untilMs)
        .sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
        .slice(0, limit),
    async prune(beforeMs) {
      const old = [...records.values()].filter(({ at }) => Date.parse(at) < beforeMs);
      for (const { identity } of old) records.delete(identity);
      return old.length;
    },
  };
}
