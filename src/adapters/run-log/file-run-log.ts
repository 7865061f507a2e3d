import pLimit from "p-limit";
import { LongshoreError } from "../../errors/longshore-error.ts";
import type { EventRecord } from "../../model/run-record.ts";
import type { EventKey, RunLog, RunQuery } from "../../ports/run-log.ts";
import type { RunLogLocation } from "./record-files.ts";
import { eventName, filesByEvent, filesOfEvent, listMonths } from "./record-files.ts";
import { readRecord } from "./record-reader.ts";
import { dropMonths, writeRecords } from "./record-writer.ts";
import { runLogUnwritable } from "./run-log-failure.ts";

/** The system has four threads for files; more of them only take memory. */
const MAX_CONCURRENT_READS = 16;

/** A run log in a directory of this machine; `record-files.ts` says what lies in it. */
export function openFileRunLog(location: RunLogLocation): RunLog {
  return {
    url: location.url,
    writesEachOutcome: true,
    isPublic: async () => false,
    find: (events) => findRecords(location, events),
    write: (records) => writing(location, () => writeRecords(location, records)),
    list: (query) => listRecords(location, query),
    prune: (beforeMs) => writing(location, () => dropMonths(location, beforeMs)),
  };
}

async function findRecords(
  location: RunLogLocation,
  events: readonly EventKey[],
): Promise<ReadonlyMap<string, EventRecord>> {
  const months = await listMonths(location);
  const limit = pLimit(MAX_CONCURRENT_READS);
  const found = await Promise.all(
    events.map(({ identity }) =>
      limit(async () => {
        const files = await filesOfEvent(location, months, eventName(identity));
        return await readRecord(location, files);
      }),
    ),
  );
  return new Map(
    found.flatMap((record) => (record === undefined ? [] : [[record.identity, record] as const])),
  );
}

async function listRecords(
  location: RunLogLocation,
  { limit, sinceMs = -Infinity, untilMs = Infinity }: RunQuery,
): Promise<readonly EventRecord[]> {
  const events = [...(await filesByEvent(location)).values()]
    .map((files) => ({ files, atMs: files[0]?.atMs ?? 0 }))
    .filter(({ atMs }) => atMs >= sinceMs && atMs < untilMs)
    .sort((a, b) => b.atMs - a.atMs)
    .slice(0, limit);
  const reads = pLimit(MAX_CONCURRENT_READS);
  const records = await Promise.all(
    events.map(({ files }) => reads(() => readRecord(location, files))),
  );
  return records.flatMap((record) => record ?? []);
}

async function writing<T>(location: RunLogLocation, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (cause) {
    if (cause instanceof LongshoreError && cause.code === "run-log-corrupt") throw cause;
    throw runLogUnwritable(location.url, location.path, rootCause(cause));
  }
}

/** A directory that cannot be listed cannot be written either: the system's own reason counts. */
function rootCause(cause: unknown): unknown {
  return cause instanceof LongshoreError ? cause.cause : cause;
}
