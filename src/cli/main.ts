#!/usr/bin/env node
import { keepCompiledCode } from "./compile-cache.ts";
import { needsJq } from "./needs-jq.ts";
import { processOutput } from "./output.ts";
import { workingDirectory } from "./working-directory.ts";
import { outliveReaders } from "./write-to.ts";

outliveReaders();

keepCompiledCode(process.env);

const argv = process.argv.slice(2);
// Before the rest is loaded: see there.
if (needsJq(argv)) (await import("./start-jq.ts")).startJqThread();
const { runCli } = await import("./run-cli.ts");

process.exitCode = await runCli(argv, {
  output: processOutput(process.env),
  env: process.env,
  openJq: async () => (await import("./start-jq.ts")).openJq(),
  get workingDirectory() {
    return workingDirectory();
  },
});
