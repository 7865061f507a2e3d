import { runEvents } from "../invocation/run-events.ts";
import type { RunIds } from "../invocation/run-ids.ts";
import type { Automation } from "../model/automation.ts";
import type { CatalogEvent } from "../model/event.ts";
import type { Run } from "../model/run.ts";
import type { RunRecord } from "../model/run-record.ts";

/** Runs that one event may lead to in a row, its own run left aside (design: what a run starts). */
export const MAX_HOPS = 5;

/** What a run tells, whether it ended just now or was recorded. */
export type KnownRun = Pick<
  RunRecord,
  "runId" | "status" | "request" | "response" | "external" | "startedAt" | "updatedAt"
>;

/** The events of a run, for those who listen to it. */
export function chainedEvents(
  automation: Automation,
  event: CatalogEvent,
  run: KnownRun,
): readonly CatalogEvent[] {
  return runEvents({ ...run, automation, event });
}

/** A run that is not started because too many led to it. */
export function loopStopped(path: readonly string[], ids: RunIds): Run {
  const last = path.at(-1) ?? "";
  const since = path.lastIndexOf(last, -2);
  const names = (since === -1 ? path : path.slice(since)).map((name) => `"${name}"`).join(" → ");
  const what =
    since === -1
      ? "The automations start one another"
      : "The automations start one another in a loop";
  return {
    ...ids,
    outcome: "failed",
    error: {
      code: "loop-stopped",
      message: `"${last}" was not started: ${MAX_HOPS} runs in a row led to it, which is the limit. ${what}: ${names}.`,
    },
    attempts: [],
  };
}
