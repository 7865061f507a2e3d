import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["test/support/fixed-seed.ts"],
    // Programs are started by the hundred; a machine that others use takes its time for some.
    testTimeout: 40_000,
    // A worker for each file costs 0.5 s, and there are more than 150; no test changes what another
    // one imports.
    isolate: false,
    // V8 loses track of WebAssembly's pages where it guards them and a process opens and frees
    // hundreds of instances, and ends itself with "Check failed" (nodejs/node#64500).
    execArgv: ["--no-memory-protection-keys"],
    // By default one core is left idle, which on two is half of them.
    maxWorkers: Math.max(2, availableParallelism()),
  },
});
