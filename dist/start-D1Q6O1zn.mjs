import { MessageChannel, Worker } from "node:worker_threads";
import { fileURLToPath } from "node:url";
import { availableParallelism } from "node:os";
// src/adapters/jq/locations.bundle.ts
const jqWasm = fileURLToPath(new URL("./jq.wasm", import.meta.url));
const workerUrl = new URL("./worker.mjs", import.meta.url);
// src/adapters/jq/channel.ts
const PHASE = {
	waiting: 0,
	compiling: 1,
	running: 2,
	done: 3
};
const COMMAND = {
	message: 0,
	feed: 1
};
const ANSWER = {
	message: 0,
	fed: 1
};
const COMMAND_INDEX = 0;
const ANSWER_INDEX = 1;
const PHASE_INDEX = 2;
const OUTPUT_LENGTH_INDEX = 3;
const COMMAND_KIND_INDEX = 4;
const ANSWER_KIND_INDEX = 5;
const PROGRAM_INDEX = 6;
const INPUT_LENGTH_INDEX = 7;
const BELL_INDEX = 8;
const HASTE_INDEX = 9;
const HEADER_BYTES = 10 * Int32Array.BYTES_PER_ELEMENT;
function createChannelBuffer({ inputBytes, outputBytes }) {
	return new SharedArrayBuffer(HEADER_BYTES + inputBytes + outputBytes);
}
function openChannel(buffer, { inputBytes }) {
	return {
		header: new Int32Array(buffer, 0, HEADER_BYTES / Int32Array.BYTES_PER_ELEMENT),
		input: new Uint8Array(buffer, HEADER_BYTES, inputBytes),
		output: new Uint8Array(buffer, HEADER_BYTES + inputBytes)
	};
}
function writeInput({ input }, text) {
	if (text.length * 3 > input.length && Buffer.byteLength(text) > input.length) return void 0;
	return Buffer.from(input.buffer, input.byteOffset, input.length).write(text);
}
function sendCommand({ header }, { feed, haste = false } = {}) {
	Atomics.store(header, PHASE_INDEX, PHASE.waiting);
	Atomics.store(header, OUTPUT_LENGTH_INDEX, 0);
	Atomics.store(header, COMMAND_KIND_INDEX, feed === void 0 ? COMMAND.message : COMMAND.feed);
	Atomics.store(header, PROGRAM_INDEX, feed?.program ?? 0);
	Atomics.store(header, INPUT_LENGTH_INDEX, feed?.inputLength ?? 0);
	Atomics.store(header, BELL_INDEX, 0);
	Atomics.store(header, HASTE_INDEX, haste ? 1 : 0);
	Atomics.add(header, COMMAND_INDEX, 1);
	Atomics.notify(header, COMMAND_INDEX);
}
function isAnswered({ header }) {
	return Atomics.load(header, ANSWER_INDEX) === Atomics.load(header, COMMAND_INDEX);
}
function awaitAnswerBlocking({ header }, forMs) {
	const due = Atomics.load(header, COMMAND_INDEX);
	if (becomes(header, ANSWER_INDEX, due, Math.min(forMs, ANSWER_LOOK_MS))) return true;
	Atomics.wait(header, ANSWER_INDEX, due - 1, forMs);
	return Atomics.load(header, ANSWER_INDEX) === due;
}
function askForBell({ header }) {
	Atomics.store(header, BELL_INDEX, 1);
	return Atomics.load(header, ANSWER_INDEX) !== Atomics.load(header, COMMAND_INDEX);
}
function answerKind({ header }) {
	return Atomics.load(header, ANSWER_KIND_INDEX);
}
function phaseOf({ header }) {
	return Atomics.load(header, PHASE_INDEX);
}
function outputLength({ header }) {
	return Atomics.load(header, OUTPUT_LENGTH_INDEX);
}
function outputText(channel) {
	const { buffer, byteOffset } = channel.output;
	return Buffer.from(buffer, byteOffset, outputLength(channel)).toString("utf8");
}
const ANSWER_LOOK_MS = .25;
const LOOKS = 20;
const pause = availableParallelism() > 1 ? Atomics.pause : void 0;
function becomes(header, index, value, forMs) {
	if (pause === void 0) return false;
	const until = performance.now() + forMs;
	do
		for (let look = 0; look < LOOKS; look += 1) {
			if (Atomics.load(header, index) === value) return true;
			pause();
		}
	while (performance.now() < until);
	return false;
}
// src/errors/limits.ts
const MAX_DEFINITION_BYTES = 262144;
const MAX_FILES = 2e4;
const MAX_DIRECTORY_ENTRIES = 5e4;
const MAX_EXPANDED_BYTES = 1048576;
const RESERVED_KEYS = /* @__PURE__ */ new Set([
	"__proto__",
	"constructor",
	"prototype"
]);
const MAX_EVENT_BYTES = 1048576;
const MAX_INFLATED_BYTES = 16777216;
const MAX_EVENTS = 1e3;
const MAX_CLIENT_PAYLOAD_BYTES = 65534;
const MAX_EXPRESSION_BYTES = 16384;
const EXPRESSION_TIMEOUT_MS = 1e3;
const JQ_MEMORY_BYTES = 134217728;
const MAX_OUTPUT_BYTES = 1048576;
const MAX_BODY_BYTES = 1048576;
const MAX_RESPONSE_BYTES = 65536;
const MAX_RECORDED_CHARACTERS = 4096;
const DEFAULT_REPLAY_LIMIT = 1e4;
const MAX_REPLAY_FILE_CHARACTERS = 536870912;
const MAX_ALL_REPLAY_EXAMPLES = 1e3;
const MAX_REPLAY_CHARACTERS = 2e3;
// src/adapters/jq/limits.ts
const DEFAULT_LIMITS = {
	timeoutMs: EXPRESSION_TIMEOUT_MS,
	memoryBytes: JQ_MEMORY_BYTES,
	expressionBytes: MAX_EXPRESSION_BYTES,
	depth: 264,
	outputBytes: MAX_OUTPUT_BYTES
};
// src/adapters/jq/way.ts
const WAYS = [
	"suspended",
	"blocked",
	"batched",
	"plain"
];
const OPEN_PROGRAMS = {
	suspended: 24,
	blocked: 1,
	batched: 0,
	plain: 0
};
// src/adapters/jq/thread.ts
const INPUT_BYTES = 262144;
const OUTPUTS_PER_CALL = 8;
const SMALLEST_OUTPUT_BYTES = 65536;
function startThread({ wasmPath = jqWasm, workerUrl: workerUrl$1 = workerUrl, limits = DEFAULT_LIMITS, ways = WAYS, optimizeLate = false } = {}) {
	const sizes = {
		inputBytes: INPUT_BYTES,
		outputBytes: Math.max(limits.outputBytes * OUTPUTS_PER_CALL, SMALLEST_OUTPUT_BYTES)
	};
	const buffer = createChannelBuffer(sizes);
	const { port1, port2 } = new MessageChannel();
	port1.unref();
	const settings = {
		wasmPath,
		memoryBytes: limits.memoryBytes,
		channel: buffer,
		sizes,
		port: port2,
		ways,
		optimizeLate
	};
	const worker = new Worker(workerUrl$1, {
		workerData: settings,
		transferList: [port2],
		env: {},
		execArgv: []
	});
	let ended = false;
	worker.on("error", () => {});
	worker.on("exit", () => {
		ended = true;
	});
	worker.unref();
	return {
		worker,
		port: port1,
		channel: openChannel(buffer, sizes),
		hasEnded: () => ended
	};
}
// src/cli/start-jq.ts
let started;
function startJqThread() {
	started ??= startThread({ optimizeLate: true });
}
async function openJq() {
	const { createJqEngine } = await import("./engine-C95z74Ns.mjs");
	const thread = started;
	started = void 0;
	return createJqEngine(thread === void 0 ? {} : { thread });
}
// src/errors/longshore-error.ts
const EXIT = {
	fine: 0,
	findings: 1,
	usage: 2,
	unable: 3
};
const ERROR_CODES = {
	"input-invalid": EXIT.usage,
	"path-not-found": EXIT.usage,
	"path-outside": EXIT.usage,
	"config-invalid": EXIT.findings,
	"definitions-invalid": EXIT.findings,
	"too-many-files": EXIT.unable,
	"file-unreadable": EXIT.unable,
	"store-unreadable": EXIT.unable,
	"store-corrupt": EXIT.unable,
	"store-unwritable": EXIT.unable,
	"store-conflict": EXIT.findings,
	"revision-unknown": EXIT.findings,
	"github-unreachable": EXIT.unable,
	"github-refused": EXIT.unable,
	"run-log-unsupported": EXIT.usage,
	"run-log-unreadable": EXIT.unable,
	"run-log-corrupt": EXIT.unable,
	"run-log-unwritable": EXIT.unable,
	"run-unknown": EXIT.usage,
	"run-ambiguous": EXIT.usage,
	"run-ended": EXIT.findings,
	"event-unreadable": EXIT.unable,
	"event-invalid": EXIT.unable,
	"event-too-large": EXIT.unable,
	"secret-collision": EXIT.usage,
	"engine-unavailable": EXIT.unable,
	"git-failed": EXIT.unable,
	"output-unwritable": EXIT.unable,
	"not-permitted": EXIT.usage,
	aborted: EXIT.findings
};
var LongshoreError = class extends Error {
	code;
	hint;
	constructor(code, message, options = {}) {
		super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
		this.name = "LongshoreError";
		this.code = code;
		this.hint = options.hint;
	}
	get exitCode() {
		return ERROR_CODES[this.code];
	}
};
function reasonOf(cause) {
	return cause instanceof Error ? cause.message : String(cause);
}
// src/cli/working-directory.ts
function workingDirectory() {
	try {
		return process.cwd();
	} catch (cause) {
		throw new LongshoreError("path-not-found", "The working directory does not exist any more.", {
			hint: "Change to a folder that exists, and run the command again.",
			cause
		});
	}
}
// src/cli/write-to.ts
function writeTo(stream, text) {
	return new Promise((resolve, reject) => {
		stream.write(text, (error) => {
			if (error === null || error === void 0 || isBrokenPipe(error)) resolve();
			else reject(new LongshoreError("output-unwritable", `The output cannot be written: ${error.message}.`, {
				hint: "Make room, or write it somewhere else.",
				cause: error
			}));
		});
	});
}
function outliveReaders() {
	process.stdout.on("error", () => void 0);
	process.stderr.on("error", () => void 0);
}
function isBrokenPipe(error) {
	return "code" in error && (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED");
}
// src/report/safe-text.ts
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
function visibleText(text) {
	return text.replaceAll(CONTROL, (char) => `\\u{${char.charCodeAt(0).toString(16)}}`);
}
function visibleLine(text) {
	return visibleText(text).replaceAll("\n", "\\n").replaceAll("	", "\\t");
}
function logText(text) {
	return text.split("\n").map((line) => visibleText(line).replace(/^(\s*):(?=:)/, "$1:​").replaceAll("##[", "#​#[")).join("\n");
}
const MARKDOWN_SPECIAL = /[\\`*_{}[\]()<>#+!|&~@$-]/g;
function markdownText(text) {
	return visibleLine(text).replaceAll(MARKDOWN_SPECIAL, (char) => `&#${char.charCodeAt(0)};`);
}
function markdownCode(text) {
	const line = visibleLine(text);
	const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map((run) => run[0].length));
	const fence = "`".repeat(longest + 1);
	const pad = line.startsWith("`") || line.endsWith("`") || line === "" ? " " : "";
	return `${fence}${pad}${line}${pad}${fence}`;
}
function markdownBlock(lines) {
	const runs = lines.flatMap((line) => [...line.matchAll(/`+/g)].map(([run]) => run.length));
	const fence = "`".repeat(Math.max(2, ...runs) + 1);
	return [
		fence,
		...lines.map(visibleLine),
		fence
	];
}
function markdownCodeCell(text) {
	return text.includes("|") ? `<code>${markdownText(text)}</code>` : markdownCode(text);
}
// src/report/paint.ts
const same = (text) => text;
const PLAIN = {
	bold: same,
	dim: same,
	red: same,
	yellow: same,
	green: same,
	cyan: same
};
function sgr(open, close) {
	return (text) => `\u001b[${open}m${text}\u001b[${close}m`;
}
const COLOURED = {
	bold: sgr(1, 22),
	dim: sgr(2, 22),
	red: sgr(31, 39),
	yellow: sgr(33, 39),
	green: sgr(32, 39),
	cyan: sgr(36, 39)
};
// src/cli/output.ts
function processOutput(env) {
	const forPeople = env["GITHUB_ACTIONS"] === "true" ? logText : (text) => text;
	return {
		out: (text) => writeTo(process.stdout, forPeople(text)),
		document: (text) => writeTo(process.stdout, text),
		err: (text) => writeTo(process.stderr, forPeople(text)),
		outPaint: hasColour(process.stdout, env) ? COLOURED : PLAIN,
		errPaint: hasColour(process.stderr, env) ? COLOURED : PLAIN,
		interactive: process.stderr.isTTY === true && env["CI"] === void 0
	};
}
function hasColour(stream, env) {
	if ((env["NO_COLOR"] ?? "") !== "" || env["TERM"] === "dumb") return false;
	return stream.isTTY === true;
}
export { MAX_EXPANDED_BYTES as A, PHASE as B, MAX_ALL_REPLAY_EXAMPLES as C, MAX_DIRECTORY_ENTRIES as D, MAX_DEFINITION_BYTES as E, MAX_REPLAY_CHARACTERS as F, outputLength as G, askForBell as H, MAX_REPLAY_FILE_CHARACTERS as I, sendCommand as J, outputText as K, MAX_RESPONSE_BYTES as L, MAX_FILES as M, MAX_INFLATED_BYTES as N, MAX_EVENTS as O, MAX_RECORDED_CHARACTERS as P, RESERVED_KEYS as R, DEFAULT_REPLAY_LIMIT as S, MAX_CLIENT_PAYLOAD_BYTES as T, awaitAnswerBlocking as U, answerKind as V, isAnswered as W, writeInput as Y, startJqThread as _, markdownCode as a, WAYS as b, visibleLine as c, writeTo as d, workingDirectory as f, openJq as g, reasonOf as h, markdownBlock as i, MAX_EXPRESSION_BYTES as j, MAX_EVENT_BYTES as k, visibleText as l, LongshoreError as m, PLAIN as n, markdownCodeCell as o, EXIT as p, phaseOf as q, logText as r, markdownText as s, processOutput as t, outliveReaders as u, startThread as v, MAX_BODY_BYTES as w, DEFAULT_LIMITS as x, OPEN_PROGRAMS as y, ANSWER as z };
