import type { Clock } from "../../ports/clock.ts";

/** A clock that stands, and whose waits take no time but what is measured of them. */
export function createCaseClock(nowMs: number): Clock {
  let elapsedMs = 0;
  return {
    now: () => nowMs,
    monotonicMs: () => elapsedMs,
    sleep: async (ms) => {
      elapsedMs += ms;
    },
    random: () => 0.5,
  };
}
