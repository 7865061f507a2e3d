import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 20_000,
    // By default one core is left idle, which on two is half of them.
    maxWorkers: Math.max(2, availableParallelism()),
  },
});
