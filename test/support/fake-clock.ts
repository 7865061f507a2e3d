import type { Clock } from "../../src/ports/clock.ts";

export interface FakeClock extends Clock {
  /** Every wait that was asked for, in milliseconds. */
  readonly sleeps: readonly number[];
  advance(ms: number): void;
}

export interface FakeClockOptions {
  /** @default 2026-03-01T00:00:00.000Z */
  readonly startMs?: number;
  /** @default 0.5: no jitter */
  readonly random?: number;
  /** Called at the start of a wait, as when a signal arrives during it. */
  readonly onSleep?: (ms: number) => void;
}

/** A clock that stands still but for waits, which take no time. */
export function createFakeClock(options: FakeClockOptions = {}): FakeClock {
  const sleeps: number[] = [];
  let nowMs = options.startMs ?? Date.UTC(2026, 2, 1);
  return {
    sleeps,
    advance(ms) {
      nowMs += ms;
    },
    now: () => nowMs,
    monotonicMs: () => nowMs,
    random: () => options.random ?? 0.5,
    async sleep(ms, signal) {
      if (isAborted(signal)) return;
      sleeps.push(ms);
      options.onSleep?.(ms);
      if (!isAborted(signal)) nowMs += ms;
    },
  };
}

function isAborted(signal: AbortSignal | undefined): boolean {
  return signal?.aborted === true;
}
