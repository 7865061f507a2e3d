#!/usr/bin/env node
import { f as workingDirectory, t as processOutput, u as outliveReaders } from "./start-D1Q6O1zn.mjs";
import * as module from "node:module";
import { isAbsolute, join } from "node:path";
// src/cli/compile-cache.ts
function keepCompiledCode(env) {
	const enable = Reflect.get(module, "enableCompileCache");
	const directory = cacheDirectory(env);
	if (typeof enable !== "function" || directory === void 0 || env["CI"] === "true") return;
	enable(directory);
}
function cacheDirectory(env) {
	const { XDG_CACHE_HOME: xdg, HOME: home, LOCALAPPDATA: local } = env;
	if (xdg !== void 0 && isAbsolute(xdg)) return join(xdg, "longshore");
	if (home !== void 0 && isAbsolute(home)) return join(home, ".cache", "longshore");
	return local !== void 0 && isAbsolute(local) ? join(local, "longshore", "cache") : void 0;
}
// src/cli/needs-jq.ts
const COMMANDS_WITH_JQ = /* @__PURE__ */ new Set([...[
	"validate",
	"plan",
	"sync",
	"drift",
	"dispatch",
	"explain"
], ...[
	"test",
	"redrive",
	"record",
	"graph",
	"demo"
]]);
function needsJq(argv) {
	const [command = ""] = argv;
	return COMMANDS_WITH_JQ.has(command) && !argv.includes("--help") && !argv.includes("-h");
}
// src/cli/main.ts
outliveReaders();
keepCompiledCode(process.env);
const argv = process.argv.slice(2);
if (needsJq(argv)) (await import("./start-jq-BjYfxfcl.mjs")).startJqThread();
const { runCli } = await import("./run-cli-DdWA_tSe.mjs");
process.exitCode = await runCli(argv, {
	output: processOutput(process.env),
	env: process.env,
	openJq: async () => (await import("./start-jq-BjYfxfcl.mjs")).openJq(),
	get workingDirectory() {
		return workingDirectory();
	}
});
export {};
