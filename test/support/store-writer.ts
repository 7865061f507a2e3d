/**
 * A process of its own that commits without end, for tests that kill it:
 * `node store-writer.ts DIRECTORY FILES`. Each commit writes the same number into FILES files.
 */
import { openFileStore } from "../../src/adapters/store/file-store.ts";

const [, , path = "", count = "1"] = process.argv;
const store = openFileStore({
  url: `file:${path}`,
  path,
  clock: {
    now: Date.now,
    monotonicMs: () => performance.now(),
    sleep: () => Promise.resolve(),
    random: Math.random,
  },
});

let head = await store.head();
process.stdout.write("started\n");
for (;;) {
  const text = String(Number(head ?? "0") + 1);
  const puts = new Map(
    Array.from({ length: Number(count) }, (_, index) => [`files/${index}`, text]),
  );
  const result = await store.commit({ expectedRevision: head, puts, deletes: [], message: text });
  head = result.revision;
  process.stdout.write("committed\n");
}
