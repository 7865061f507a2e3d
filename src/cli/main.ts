#!/usr/bin/env node
import { processOutput } from "./output.ts";
import { runCli } from "./run-cli.ts";
import { workingDirectory } from "./working-directory.ts";
import { outliveReaders } from "./write-to.ts";

outliveReaders();

process.exitCode = await runCli(process.argv.slice(2), {
  output: processOutput(process.env),
  env: process.env,
  get workingDirectory() {
    return workingDirectory();
  },
});
