#!/usr/bin/env node
import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  outliveReaders,
  workingDirectory,
  writeTo
} from "./chunk-V2DZZE75.mjs";
import {
  COLOURED,
  PLAIN
} from "./chunk-NX7T23FK.mjs";
import {
  logText
} from "./chunk-DXOUGVAY.mjs";
import "./chunk-UTWICWRT.mjs";
import "./chunk-VQ4QOCWD.mjs";

// src/cli/compile-cache.ts
import * as module from "node:module";
import { isAbsolute, join } from "node:path";
function keepCompiledCode(env) {
  let enable = Reflect.get(module, "enableCompileCache"), directory = cacheDirectory(env);
  typeof enable != "function" || directory === void 0 || env.CI === "true" || enable(directory);
}
function cacheDirectory(env) {
  let { XDG_CACHE_HOME: xdg, HOME: home, LOCALAPPDATA: local } = env;
  return xdg !== void 0 && isAbsolute(xdg) ? join(xdg, "longshore") : home !== void 0 && isAbsolute(home) ? join(home, ".cache", "longshore") : local !== void 0 && isAbsolute(local) ? join(local, "longshore", "cache") : void 0;
}

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
keepCompiledCode(process.env);
var argv = process.argv.slice(2);
argv[0] === "dispatch" && (await import("./start-jq-VXP3UYHO.mjs")).startJqThread();
var { runCli } = await import("./run-cli-YEH7XHQC.mjs");
process.exitCode = await runCli(argv, {
  output: processOutput(process.env),
  env: process.env,
  get workingDirectory() {
    return workingDirectory();
  }
});
