import type { EventRecord } from "../../model/run-record.ts";
import { mergeEventRecords } from "../../model/run-record.ts";
import type { RunLog } from "../../ports/run-log.ts";

/** A run log that is gone when its case is over. */
export function createMemoryRunLog(): RunLog {
  const records = new Map<string, EventRecord>();
  return {
    url: "memory:",
    writesEachOutcome: false,
    isPublic: async () => false,
    find: async (events) =>
      new Map(
        events.flatMap(({ identity }) => {
          const record = records.get(identity);
          return record === undefined ? [] : [[identity, record] as const];
        }),
      ),
    write: async (written) => {
      for (const record of written) {
        const known = records.get(record.identity);
        records.set(
          record.identity,
          known === undefined ? record : mergeEventRecords(known, record),
        );
      }
    },
    list: async ({ limit }) => [...records.values()].reverse().slice(0, limit),
    prune: async () => 0,
  };
}
