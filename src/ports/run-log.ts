import type { EventRecord } from "../model/run-record.ts";

/** Which records are listed; every member narrows. */
export interface RunQuery {
  /** Records at most, from 1; the newest are kept. */
  readonly limit: number;
  /** Milliseconds since 1970: records of events before are left out. */
  readonly sinceMs?: number;
  /** Milliseconds since 1970: records of events at or after are left out. */
  readonly untilMs?: number;
}

/** An event that is looked up: its time tells where to look. */
export interface EventKey {
  readonly identity: string;
  /** The `at` of its record: ISO 8601, UTC. */
  readonly at: string;
}

/**
 * Where runs are recorded: one record an event, found by the event's identity.
 *
 * Implementations hold, and the contract suite tests: what was written is found again by its
 * identity, whatever characters that has; a write adds to what is recorded of the event and loses
 * nothing (`mergeEventRecords`), also when several processes write at once; a reader sees whole
 * records only; a log that cannot be reached or read is an error, never "empty"; a damaged record
 * is `run-log-corrupt`, and leaves the others readable.
 */
export interface RunLog {
  /** As a person wrote it, for messages. */
  readonly url: string;
  /**
   * Whether a write is cheap enough to follow every outcome. Otherwise all of a dispatch is
   * written at once, at its end or when the process is asked to stop.
   */
  readonly writesEachOutcome: boolean;
  /**
   * Whether anybody can read it, as on a public repository. Costs no access after a `find`.
   *
   * @throws LongshoreError `run-log-unreadable`.
   */
  isPublic(): Promise<boolean>;
  /**
   * The records of these events; an event without one is not in the map. One access for logs that
   * count them, for up to 100 events.
   *
   * @throws LongshoreError `run-log-unreadable`, `run-log-corrupt`.
   */
  find(events: readonly EventKey[]): Promise<ReadonlyMap<string, EventRecord>>;
  /**
   * All of the records or, when it throws, perhaps none.
   *
   * @throws LongshoreError `run-log-unwritable`, `run-log-corrupt`.
   */
  write(records: readonly EventRecord[]): Promise<void>;
  /**
   * The newest first.
   *
   * @throws LongshoreError `run-log-unreadable`, `run-log-corrupt`.
   */
  list(query: RunQuery): Promise<readonly EventRecord[]>;
  /**
   * Drops what is older, in the units in which the log is kept; gives the number of units dropped.
   *
   * @throws LongshoreError `run-log-unwritable`.
   */
  prune(beforeMs: number): Promise<number>;
}
