#!/usr/bin/env node
import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  outliveReaders,
  workingDirectory,
  writeTo
} from "./chunk-EKLBHH4Y.mjs";
import {
  COLOURED,
  PLAIN
} from "./chunk-NX7T23FK.mjs";
import {
  logText
} from "./chunk-DXOUGVAY.mjs";
import "./chunk-GEVKVAUA.mjs";
import "./chunk-ZZ6BV7MZ.mjs";

// src/cli/output.ts
function processOutput(env) {
  let forPeople = env.GITHUB_ACTIONS === "true" ? logText : (text) => text;
  return {
    out: (text) => writeTo(process.stdout, forPeople(text)),
    document: (text) => writeTo(process.stdout, text),
    err: (text) => writeTo(process.stderr, forPeople(text)),
    outPaint: hasColour(process.stdout, env) ? COLOURED : PLAIN,
    errPaint: hasColour(process.stderr, env) ? COLOURED : PLAIN,
    interactive: process.stderr.isTTY === !0 && env.CI === void 0
  };
}
function hasColour(stream, env) {
  return (env.NO_COLOR ?? "") !== "" || env.TERM === "dumb" ? !1 : stream.isTTY === !0;
}

// src/cli/main.ts
outliveReaders();
var argv = process.argv.slice(2);
argv[0] === "dispatch" && (await import("./dispatch-engines-EE2R4ED7.mjs")).startEngines();
var { runCli } = await import("./run-cli-I2D5RWIS.mjs");
process.exitCode = await runCli(argv, {
  output: processOutput(process.env),
  env: process.env,
  get workingDirectory() {
    return workingDirectory();
  }
});
