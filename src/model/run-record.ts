import type { Decision } from "./decision.ts";
import type { EventType } from "./event.ts";
import type { JsonObject } from "./json.ts";
import type { Attempt, DeliveryRequest, DeliveryResponse, ExternalRun, RunError } from "./run.ts";

/**
 * How far a run is, in the catalog's words. `IN_PROGRESS` is an accepted asynchronous call, until
 * `runs report` or a run event of the catalog ends it, and a run that was not sent yet.
 */
export type RunStatus = "IN_PROGRESS" | "SUCCESS" | "FAILURE";

/** `paused`: decided while `LONGSHORE_PAUSED` was set, and not sent. */
export type RecordedOutcome = "delivered" | "dead" | "failed" | "paused";

/** The event that started a run where it is not the record's own: a run of another automation. */
export interface RunCause {
  readonly identity: string;
  readonly type: EventType;
  readonly target: string;
  /** The automation's run that the event is about. */
  readonly runId: string;
}

/** One run as it is kept. Nothing in it holds a secret. */
export interface RunRecord {
  readonly runId: string;
  readonly deliveryId: string;
  readonly automation: {
    readonly identifier: string;
    /** Of the definition that ran. */
    readonly digest: string;
    /** The repository that synced it, `owner/name` or `""`. */
    readonly repository: string;
  };
  /** 0 for a run that the record's event started, 1 for what that run started; 5 at most. */
  readonly hop: number;
  /** Absent at hop 0. */
  readonly cause?: RunCause;
  readonly decision: Decision;
  readonly outcome: RecordedOutcome;
  readonly status: RunStatus;
  /** What whoever ended an asynchronous run said of it, for a person. */
  readonly summary?: string;
  /** Where a person can see what became of it, as whoever ended it said. */
  readonly link?: string;
  readonly error?: RunError;
  /** Secrets masked; without its body where bodies are not kept. */
  readonly request?: DeliveryRequest;
  /** Of a synchronized call, where bodies are kept. */
  readonly response?: DeliveryResponse;
  /** What an accepted call started elsewhere, as a workflow run. */
  readonly external?: ExternalRun;
  readonly attempts: readonly Attempt[];
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /** ISO 8601, UTC; of two records of a run the later one is right: see {@link laterRun}. */
  readonly updatedAt: string;
}

/** What became of one event: the unit in which runs are kept and found. */
export interface EventRecord {
  readonly format: 1;
  readonly identity: string;
  /** Absent for an event that could not be decoded. */
  readonly type?: EventType;
  readonly target?: string;
  /** When the event happened, as its body says, or was first looked at: ISO 8601, UTC. */
  readonly at: string;
  /** Why the event could not be decoded. */
  readonly error?: string;
  /** The event itself, where bodies are kept. */
  readonly body?: JsonObject;
  /** Sorted by hop, then by automation. Not-matched automations have none. */
  readonly runs: readonly RunRecord[];
}

/**
 * Two records of one event as one: every run of either, and of a run that both have the later one,
 * but a delivery that was accepted stays accepted, and one that has ended stays ended.
 */
export function mergeEventRecords(known: EventRecord, found: EventRecord): EventRecord {
  const runs = new Map(known.runs.map((run) => [run.runId, run]));
  for (const run of found.runs) {
    const before = runs.get(run.runId);
    runs.set(run.runId, before === undefined ? run : laterRun(before, run));
  }
  return { ...known, ...found, at: known.at, runs: sortRuns([...runs.values()]) };
}

/** The later of two records of one run; of the same time, `other`. */
export function laterRun(one: RunRecord, other: RunRecord): RunRecord {
  const accepted = (run: RunRecord) => run.outcome === "delivered";
  if (accepted(one) !== accepted(other)) return accepted(one) ? one : other;
  const ended = (run: RunRecord) => run.status !== "IN_PROGRESS";
  // A second delivery of an event that two processes looked at at once is accepted later.
  if (accepted(one) && ended(one) !== ended(other)) return ended(one) ? one : other;
  return other.updatedAt >= one.updatedAt ? other : one;
}

export function sortRuns(runs: readonly RunRecord[]): readonly RunRecord[] {
  return [...runs].sort(
    (a, b) =>
      a.hop - b.hop ||
      compareText(a.automation.identifier, b.automation.identifier) ||
      compareText(a.runId, b.runId),
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
