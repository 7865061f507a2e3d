// Dispatches 10,000 events to a receiver that fails now and then, killing the process without warning
// at 50 random moments, and says what arrived. `npm run soak -- SEED` draws the same moments again.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createSystemClock } from "../src/adapters/clock/system-clock.ts";
import { openRunLog } from "../src/adapters/run-log/run-log-url.ts";
import { soak } from "../test/support/soak.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const seed = Number(process.argv[2] ?? Math.floor(Math.random() * 2 ** 31));
console.log(`seed ${seed}`);
const result = await soak({
  program: join(root, "dist/cli.mjs"),
  openRunLog: (url, cwd) => openRunLog(url, { cwd, clock: createSystemClock(), env: {} }),
  events: 10_000,
  kills: 50,
  faultRate: 0.05,
  seed,
  say: (line) => console.log(line),
});
const unrecorded = result.inFlight.reduce((sum, one) => sum + one, 0);
console.log(
  [
    `${result.events} events in ${result.seconds.toFixed(0)} s, ${result.requests} requests, ${result.inFlight.length} kills`,
    `lost: ${result.lost}`,
    `effects that would come twice: ${result.doubleEffects}`,
    `accepted again: ${result.duplicates}, of at most ${unrecorded + result.lostReplies} (${unrecorded} accepted and not recorded at a kill, ${Math.max(...result.inFlight)} at one; ${result.lostReplies} replies lost)`,
  ].join("\n"),
);
const held =
  result.lost === 0 &&
  result.doubleEffects === 0 &&
  result.duplicates <= unrecorded + result.lostReplies;
process.exitCode = held ? 0 : 1;
