import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Programs are started by the hundred; a machine that others use takes its time for some.
    testTimeout: 40_000,
    // A worker for each file costs 0.5 s, and there are more than 150; no test changes what another
    // one imports.
    isolate: false,
    // By default one core is left idle, which on two is half of them.
    maxWorkers: Math.max(2, availableParallelism()),
  },
});
