/**
 * A process of its own that records runs of one event, for tests that kill it or run several:
 * `node run-log-writer.ts DIRECTORY NAME COUNT`. It prints the number of each run that is recorded.
 */
import { openFileRunLog } from "../../src/adapters/run-log/file-run-log.ts";
import { eventRecord, runRecord } from "./run-records.ts";

const [, , path = "", name = "", count = "1"] = process.argv;
const log = openFileRunLog({ url: `file:${path}`, path });

process.stdout.write("started\n");
for (let number = 0; number < Number(count); number += 1) {
  const run = runRecord({ runId: `${name}-${number}` });
  await log.write([eventRecord({ body: { text: "x".repeat(50_000) }, runs: [run] })]);
  process.stdout.write(`${number}\n`);
}
