/** Time and randomness, so that tests need neither sleep nor luck. */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number;
  /** Milliseconds that only ever grow; for durations. */
  monotonicMs(): number;
  /** Resolves after `ms` milliseconds, at once when aborted. Never rejects. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** From 0, below 1. */
  random(): number;
}
