import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);

// src/adapters/clock/system-clock.ts
import { setTimeout as wait } from "node:timers/promises";
function createSystemClock() {
  return {
    now: () => Date.now(),
    monotonicMs: () => performance.now(),
    sleep: async (ms, signal) => {
      await wait(ms, void 0, signal === void 0 ? {} : { signal }).catch(() => {
      });
    },
    random: () => Math.random()
  };
}

export {
  createSystemClock
};
