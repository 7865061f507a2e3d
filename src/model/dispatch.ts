import type { LongshoreError } from "../errors/longshore-error.ts";
import type { Decision } from "./decision.ts";
import type { EventType } from "./event.ts";
import type { JsonObject } from "./json.ts";
import type { Explained, NearMiss } from "./reason.ts";
import type { Run } from "./run.ts";
import type { RunLogBodies } from "./run-log-bodies.ts";

/** One automation that was considered, and its run where it was started or failed. */
export interface ConsideredAutomation {
  readonly decision: Decision;
  readonly run?: Run;
  /** Why the decision is what it is, where that was asked. */
  readonly explained?: Explained;
}

/** What became of one event. */
export interface DispatchedEvent {
  readonly identity: string;
  /** Absent where the event could not be decoded. */
  readonly type?: EventType;
  readonly target?: string;
  /** Why the event could not be decoded. */
  readonly error?: string;
  /** The run that the event is about, where this dispatch started it; `hop` from 1. */
  readonly cause?: { readonly automation: string; readonly runId: string; readonly hop: number };
  /** Of the automations on the event's route, sorted by identifier. */
  readonly considered: readonly ConsideredAutomation[];
  /** What conditions saw as `.`: explanations look at it, and no report shows it. */
  readonly body?: JsonObject;
  /** What the configurations of those considered say of keeping it. */
  readonly runLogBodies?: RunLogBodies;
  /** Of what the event does not start, what lacks least; where that was asked. */
  readonly nearest?: NearMiss;
}

export interface DispatchSummary {
  readonly events: number;
  readonly undecodable: number;
  readonly considered: number;
  readonly matched: number;
  readonly delivered: number;
  readonly dead: number;
  readonly failed: number;
  readonly skipped: number;
  readonly paused: number;
  readonly rendered: number;
}

export interface DispatchResult {
  readonly events: readonly DispatchedEvent[];
  readonly summary: DispatchSummary;
  /** What was done is not recorded, or not all of it: the same events again send it again. */
  readonly unrecorded?: LongshoreError;
}

export function summarizeDispatch(events: readonly DispatchedEvent[]): DispatchSummary {
  const considered = events.flatMap((event) => event.considered);
  const outcomes = considered.map((item) => item.run?.outcome);
  const count = (outcome: Run["outcome"]) => outcomes.filter((one) => one === outcome).length;
  return {
    events: events.length,
    undecodable: events.filter((event) => event.error !== undefined).length,
    considered: considered.length,
    matched: considered.filter((item) => item.decision.decision === "matched").length,
    delivered: count("delivered"),
    dead: count("dead"),
    failed: count("failed"),
    skipped: count("skipped"),
    paused: count("paused"),
    rendered: count("rendered"),
  };
}

/** Whether a person has to look: a run that was not delivered, or an event that nobody could read. */
export function dispatchFailed(summary: DispatchSummary): boolean {
  return summary.dead + summary.failed + summary.undecodable > 0;
}
