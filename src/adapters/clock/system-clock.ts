import { setTimeout as wait } from "node:timers/promises";
import type { Clock } from "../../ports/clock.ts";

export function createSystemClock(): Clock {
  return {
    now: () => Date.now(),
    monotonicMs: () => performance.now(),
    sleep: async (ms, signal) => {
      // Being woken early is what an abort is for.
      await wait(ms, undefined, signal === undefined ? {} : { signal }).catch(() => undefined);
    },
    random: () => Math.random(),
  };
}
