import { join } from "node:path";
import { expect, it } from "vitest";
import { createSystemClock } from "../../src/adapters/clock/system-clock.ts";
import { openRunLog } from "../../src/adapters/run-log/run-log-url.ts";
import { soak } from "../support/soak.ts";
import { DIST } from "./bundle.ts";

/** A tenth of `npm run soak`. */
const EVENTS = 1_000;
const KILLS = 5;
/** Eight outcomes wait for the log, eight calls began while they did, and eight more are answered. */
const MAX_IN_FLIGHT = 24;

it("loses no event and doubles no effect over faults and kills", async () => {
  const seed = Math.floor(Math.random() * 2 ** 31);
  const result = await soak({
    program: join(DIST, "cli.mjs"),
    openRunLog: (url, cwd) => openRunLog(url, { cwd, clock: createSystemClock(), env: {} }),
    events: EVENTS,
    kills: KILLS,
    faultRate: 0.05,
    seed,
  });

  const unrecorded = result.inFlight.reduce((sum, one) => sum + one, 0);
  const message = `seed ${seed}: ${JSON.stringify(result)}`;
  expect(result, message).toMatchObject({ events: EVENTS, lost: 0, doubleEffects: 0 });
  expect(result.inFlight, message).toHaveLength(KILLS);
  expect(Math.max(...result.inFlight), message).toBeLessThanOrEqual(MAX_IN_FLIGHT);
  expect(result.duplicates, message).toBeLessThanOrEqual(unrecorded + result.lostReplies);
}, 120_000);
