import type { CatalogEvent, DecodedEvent } from "../model/event.ts";
import { isJsonObject } from "../model/json.ts";
import type { EventRecord, RunRecord, RunStatus } from "../model/run-record.ts";
import type { RunLog } from "../ports/run-log.ts";

/** A run of ours that the catalog says has ended. */
interface EndedRun {
  readonly runId: string;
  readonly status: Exclude<RunStatus, "IN_PROGRESS">;
}

/** How many records, and how far back, a run that the catalog names is looked for. */
const MAX_RECORDS = 10_000;
const MAX_AGE_MS = 31 * 24 * 60 * 60 * 1_000;

/**
 * Ends asynchronous runs that a run event of the catalog says have ended: the catalog knows of a
 * run of ours where its receiver reports there. Gives the records to write; where no event names
 * such a run, the log is not read.
 *
 * @throws LongshoreError `run-log-unreadable`, `run-log-corrupt`.
 */
export async function endedByCatalog(
  events: readonly DecodedEvent[],
  { runLog, nowMs }: { readonly runLog: RunLog; readonly nowMs: number },
): Promise<readonly EventRecord[]> {
  const ended = new Map(
    events.flatMap((item) => {
      const run = item.kind === "event" ? endedRun(item.event) : undefined;
      return run === undefined ? [] : [[run.runId, run.status] as const];
    }),
  );
  if (ended.size === 0) return [];
  const records = await runLog.list({ limit: MAX_RECORDS, sinceMs: nowMs - MAX_AGE_MS });
  const updatedAt = new Date(nowMs).toISOString();
  return records.flatMap((record) => {
    const runs = record.runs.flatMap((run) => endedIn(run, ended, updatedAt));
    return runs.length === 0 ? [] : [{ ...record, runs }];
  });
}

function endedIn(
  run: RunRecord,
  ended: ReadonlyMap<string, EndedRun["status"]>,
  updatedAt: string,
): readonly RunRecord[] {
  const status = ended.get(run.runId);
  // A final status stays what it is.
  if (status === undefined || run.outcome !== "delivered" || run.status !== "IN_PROGRESS")
    return [];
  return [{ ...run, status, updatedAt }];
}

const OWN_RUN_ID = /^r_[A-Za-z0-9_-]{16}$/;

function endedRun({ resource, type, body }: CatalogEvent): EndedRun | undefined {
  if (resource !== "run" || type !== "RUN_UPDATED") return undefined;
  const { diff } = body;
  const after = isJsonObject(diff) ? diff["after"] : undefined;
  if (!isJsonObject(after)) return undefined;
  const { id, status } = after;
  if (typeof id !== "string" || !OWN_RUN_ID.test(id)) return undefined;
  return status === "SUCCESS" || status === "FAILURE" ? { runId: id, status } : undefined;
}
