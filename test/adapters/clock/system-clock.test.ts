import { describe, expect, it } from "vitest";
import { createSystemClock } from "../../../src/adapters/clock/system-clock.ts";

describe("the system's clock", () => {
  const clock = createSystemClock();

  it("sleeps no shorter than it was told", async () => {
    const start = clock.monotonicMs();

    await clock.sleep(20);

    // Timers may fire a fraction of a millisecond early.
    expect(clock.monotonicMs() - start).toBeGreaterThan(18);
  });

  it.each([
    ["before", AbortSignal.abort()],
    ["while", AbortSignal.timeout(1)],
  ])("wakes without an error when it is aborted %s it sleeps", async (_when, signal) => {
    await expect(clock.sleep(60_000, signal)).resolves.toBeUndefined();
  });

  it("gives milliseconds since 1970 and numbers from 0 below 1", () => {
    expect(Math.abs(clock.now() - Date.now())).toBeLessThan(1_000);
    expect(clock.random()).toBeGreaterThanOrEqual(0);
    expect(clock.random()).toBeLessThan(1);
  });
});
