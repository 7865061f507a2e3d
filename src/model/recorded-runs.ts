import type { EventRecord, RecordedOutcome, RunRecord } from "./run-record.ts";

/** A run with the record of the event that it belongs to. */
export interface RecordedRun {
  readonly record: EventRecord;
  readonly run: RunRecord;
}

export interface RecordedRuns {
  /** The newest event's first; those of one event by hop, then by automation. */
  readonly runs: readonly RecordedRun[];
  /** Events that nobody could decode; the newest first. */
  readonly undecodable: readonly EventRecord[];
  /** Whether there are older ones that the limit left out. */
  readonly more: boolean;
}

export interface RecordedRunsSummary extends Readonly<Record<RecordedOutcome, number>> {
  readonly runs: number;
  /** Delivered and not ended. */
  readonly inProgress: number;
  readonly undecodable: number;
  readonly more: boolean;
}

export function summarizeRuns({ runs, undecodable, more }: RecordedRuns): RecordedRunsSummary {
  const count = (outcome: RecordedOutcome) =>
    runs.filter(({ run }) => run.outcome === outcome).length;
  return {
    runs: runs.length,
    delivered: count("delivered"),
    inProgress: runs.filter(({ run }) => isUnderWay(run)).length,
    dead: count("dead"),
    failed: count("failed"),
    paused: count("paused"),
    undecodable: undecodable.length,
    more,
  };
}

/** Whether somebody has yet to say how a run ended: an asynchronous call that was accepted. */
export function isUnderWay({ outcome, status }: RunRecord): boolean {
  return outcome === "delivered" && status === "IN_PROGRESS";
}

/** When a run is updated: the machine that recorded it before may have a clock that is ahead. */
export function updateTime({ updatedAt }: RunRecord, nowMs: number): string {
  return new Date(Math.max(nowMs, Date.parse(updatedAt) + 1)).toISOString();
}
