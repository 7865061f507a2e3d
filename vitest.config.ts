import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    testTimeout: 20_000,
    // The GitHub workflow parser imports JSON without an attribute, which only a bundler accepts.
    server: { deps: { inline: [/@actions\/(workflow-parser|expressions)/] } },
  },
});
