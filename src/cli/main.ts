#!/usr/bin/env node
import { processOutput } from "./output.ts";
import { runCli } from "./run-cli.ts";

// A reader that closes its end early is no reason to crash.
process.stdout.on("error", () => undefined);
process.stderr.on("error", () => undefined);

process.exitCode = await runCli(process.argv.slice(2), {
  output: processOutput(process.env),
  env: process.env,
  workingDirectory: process.cwd(),
});
