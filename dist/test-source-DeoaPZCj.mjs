import { F as MAX_REPLAY_CHARACTERS, I as MAX_REPLAY_FILE_CHARACTERS, N as MAX_INFLATED_BYTES, m as LongshoreError } from "./start-D1Q6O1zn.mjs";
import { Cn as boundHosts, Ct as secretReferences, Dt as parseTemplate, Gt as canonicalJson, It as openPayload, K as canonicalAutomation, Nt as decodeElement, Ot as templateExpressions, Rt as decodeEvent, Un as isJsonObject, Wn as jsonOf, X as automationPath, an as pLimit, at as maskError, et as DEFAULT_RUNTIME_CONFIG, it as indexAutomations, mn as createRedactor, ot as maskRequest, pt as hostMatches, st as renderInvocation, tt as decide, vn as whyUnreadable, vt as conditionError, yn as systemCode, yt as runIds, zt as parsePayload } from "./dispatching-BM85niOH.mjs";
import { n as createWalk } from "./definition-files-T83Zdi2C.mjs";
import { t as refuseOutside } from "./inside-root-tWGZD4lS.mjs";
import { n as readTests, t as findTests } from "./read-tests-jee4PtlG.mjs";
import { r as diffValues } from "./diff-D-f8mU_j.mjs";
import { t as parseStoredDefinition } from "./stored-definition-DHNkruSc.mjs";
import { t as REPLAY_KINDS } from "./replay-BQctkGbS.mjs";
import { dirname, join, sep } from "node:path";
import { createHash } from "node:crypto";
import { constants } from "node:fs";
import { open, realpath } from "node:fs/promises";
// src/adapters/file-system/event-files.ts
const EVENT_FILE = /\.(?:json|jsonl|ndjson)$/i;
const PIECE_BYTES = 1048576;
const FLAGS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0);
function createEventFiles(root) {
	return {
		async list(folder) {
			await refuseFolderOutside(root, folder);
			return (await createWalk(root).files(folder)).filter((file) => EVENT_FILE.test(file)).sort();
		},
		read: (file) => readPieces(root, file)
	};
}
async function refuseFolderOutside(root, folder) {
	try {
		await refuseOutside(root, join(root, folder));
	} catch (cause) {
		throw new LongshoreError("event-unreadable", `The folder of events "${folder}" cannot be read: it lies outside the repository.`, {
			hint: "Name a folder of the repository in \"events\" of the configuration.",
			cause
		});
	}
}
async function* readPieces(root, file) {
	const decoder = new TextDecoder("utf-8", { fatal: true });
	try {
		await refuseFileOutside(root, file);
		const handle = await open(join(root, file), FLAGS);
		try {
			if (!(await handle.stat()).isFile()) throw unreadable("it is no regular file");
			const stream = handle.createReadStream({
				highWaterMark: PIECE_BYTES,
				autoClose: false
			});
			for await (const bytes of stream) yield decoder.decode(bytes, { stream: true });
			yield decoder.decode();
		} finally {
			await handle.close();
		}
	} catch (cause) {
		if (cause instanceof LongshoreError) throw cause;
		throw unreadable(whyNot(cause), cause);
	}
}
async function refuseFileOutside(root, file) {
	const [realRoot, folder] = await Promise.all([realpath(root), realpath(dirname(join(root, file)))]);
	if (folder === realRoot || folder.startsWith(`${realRoot}${sep}`)) return;
	throw unreadable("it lies outside the repository");
}
function whyNot(cause) {
	const code = systemCode(cause);
	if (code === "ELOOP") return "it is a link";
	return code === "ERR_ENCODING_INVALID_ENCODED_DATA" ? "it is not UTF-8 text" : whyUnreadable(cause);
}
function unreadable(why, cause) {
	return new LongshoreError("event-unreadable", `The file cannot be read: ${why}.`, {
		hint: "Make it a regular file of JSON in UTF-8, or remove it.",
		...cause === void 0 ? {} : { cause }
	});
}
// src/commands/replay/placeholder-secrets.ts
const DEFAULT_HOST = "secret.example.com";
function placeholderSecrets(side, other) {
	const sides = other === void 0 ? [side] : [side, other];
	const addresses = new Set(sides.flatMap(({ invocation }) => addressSecrets(invocation)));
	const known = /* @__PURE__ */ new Map();
	function placeholder(name) {
		const text = `secret-${createHash("sha256").update(name).digest("hex").slice(0, 16)}`;
		if (!addresses.has(name)) return text;
		return `https://${hostFor(name, side, sides)}/${text}`;
	}
	return { read(name) {
		const value = known.get(name) ?? placeholder(name);
		known.set(name, value);
		return value;
	} };
}
function addressSecrets(invocation) {
	if (!("url" in invocation) || !/^\s*\{\{/.test(invocation.url)) return [];
	const [first] = templateExpressions(parseTemplate(invocation.url));
	return first === void 0 ? [] : secretReferences(first.expression).map(({ name }) => name);
}
function hostFor(name, side, sides) {
	const hosts = [...sides.flatMap(({ runtime }) => patternsOf(name, runtime)).map(concrete)];
	const candidates = [.../* @__PURE__ */ new Set([...hosts, DEFAULT_HOST])].sort();
	const allows = (host) => (one) => mayGoTo(name, host, one.runtime);
	return candidates.find((host) => sides.every(allows(host))) ?? candidates.find((host) => allows(host)(side)) ?? DEFAULT_HOST;
}
function patternsOf(name, runtime) {
	return [...boundHosts(name, runtime) ?? [], ...runtime.egress.allow ?? []];
}
function mayGoTo(name, host, runtime) {
	const { allow } = runtime.egress;
	return [boundHosts(name, runtime), allow].every((patterns) => patterns?.some((pattern) => hostMatches(host, pattern)) ?? true);
}
function concrete(pattern) {
	if (pattern === "*") return DEFAULT_HOST;
	return pattern.startsWith("*.") ? `secret${pattern.slice(1)}` : pattern;
}
// src/commands/replay/compared-pair.ts
async function comparedPairs(prepared, store) {
	const { comparison } = prepared;
	const { snapshot, config, source } = comparison.input;
	const stored = await withRemoved(prepared, store);
	const before = (difference) => {
		const automation = stored.get(difference.identifier);
		if (difference.before === void 0 || automation === void 0) return void 0;
		const { repository } = difference.before.source;
		return {
			automation,
			runtime: snapshot.file.configs[repository] ?? DEFAULT_RUNTIME_CONFIG
		};
	};
	return [...comparison.differences.filter(({ kind }) => kind !== "move").map((difference) => {
		const { identifier, kind, entry, after } = difference;
		const head = entry === void 0 || after === void 0 ? void 0 : {
			automation: entry.automation,
			runtime: config.runtime
		};
		return pairOf(identifier, kind, before(difference), head, source.repository);
	}), ...reconfigured(comparison)].filter((pair) => pair !== void 0);
}
async function withRemoved({ comparison, stored }, store) {
	const { revision } = comparison.input.snapshot;
	const missing = comparison.differences.flatMap(({ identifier, before, after }) => before === void 0 || after !== void 0 || stored.has(identifier) ? [] : [before]);
	if (missing.length === 0 || revision === void 0) return stored;
	const paths = missing.map(({ identifier }) => automationPath(identifier));
	const { files } = await store.readMany(paths, revision);
	const removed = missing.map(({ identifier, digest }) => {
		const path = automationPath(identifier);
		const file = {
			url: store.url,
			path
		};
		return [identifier, parseStoredDefinition(files.get(path), digest, file)];
	});
	return new Map([...stored, ...removed]);
}
function reconfigured(comparison) {
	const { snapshot, config, source } = comparison.input;
	const before = snapshot.file.configs[source.repository] ?? DEFAULT_RUNTIME_CONFIG;
	if (sameCalls(before, config.runtime)) return [];
	const differing = new Set(comparison.differences.filter(({ kind }) => kind !== "move").map(({ identifier }) => identifier));
	return [...comparison.definitions].filter(([identifier]) => !differing.has(identifier)).map(([identifier, automation]) => pairOf(identifier, "config", {
		automation,
		runtime: before
	}, {
		automation,
		runtime: config.runtime
	}, source.repository));
}
function pairOf(identifier, change, base, head, repository) {
	const sendsSame = base !== void 0 && head !== void 0 && sameCalls(base.runtime, head.runtime) && partOf(base, "invocationMethod") === partOf(head, "invocationMethod");
	if (sendsSame && partOf(base, "trigger") === partOf(head, "trigger")) return void 0;
	const side = (own, other) => ({
		routed: {
			definition: own.automation,
			digest: "",
			repository
		},
		runtime: own.runtime,
		secrets: placeholderSecrets(useOf(own), other === void 0 ? void 0 : useOf(other))
	});
	return {
		identifier,
		change,
		...base === void 0 ? {} : { base: side(base, head) },
		...head === void 0 ? {} : { head: side(head, base) },
		sendsSame
	};
}
function useOf({ automation, runtime }) {
	return {
		invocation: automation.invocationMethod,
		runtime
	};
}
function partOf({ automation }, part) {
	return JSON.stringify(canonicalAutomation(automation)[part]);
}
function sameCalls(a, b) {
	return callsOf(a) === callsOf(b);
}
function callsOf({ egress, secrets, network, github, kafka, templates, conditions }) {
	return canonicalJson({
		egress,
		secrets,
		network,
		github,
		kafka,
		templates,
		conditions
	});
}
// src/matching/decode/split-payloads.ts
const MAX_CHARACTERS = MAX_INFLATED_BYTES;
function createLineSplitter() {
	let line = 1;
	let kept = emptyText();
	function take() {
		const piece = pieceOf(`line ${line}`, kept);
		line += 1;
		kept = emptyText();
		return piece;
	}
	return {
		push(text) {
			const parts = text.split("\n");
			return parts.flatMap((part, index) => {
				kept = added(kept, part);
				return index < parts.length - 1 ? take() : [];
			});
		},
		end: take
	};
}
function createListSplitter() {
	let state = "before";
	let index = 0;
	let depth = 0;
	let inString = false;
	let isEscaped = false;
	let kept = emptyText();
	function take() {
		const piece = pieceOf(`[${index}]`, kept);
		index += 1;
		kept = emptyText();
		return piece;
	}
	function refuse(message) {
		state = "refused";
		return [{
			kind: "left-out",
			place: "",
			message
		}];
	}
	function scan(text, start) {
		for (let at = start; at < text.length; at += 1) {
			const char = text[at];
			if (isEscaped) isEscaped = false;
			else if (inString) {
				if (char === "\\") isEscaped = true;
				else if (char === "\"") inString = false;
			} else if (char === "\"") inString = true;
			else if (char === "{" || char === "[") depth += 1;
			else if (depth > 0 && (char === "}" || char === "]")) depth -= 1;
			else if (depth === 0 && (char === "," || char === "]")) return at;
		}
		return text.length;
	}
	return {
		push(text) {
			const found = [];
			let at = 0;
			while (at < text.length && state !== "refused") {
				if (state === "before" || state === "after") {
					const next = text.slice(at).search(/[^\s\uFEFF]/);
					if (next === -1) break;
					at += next;
					if (state === "after") return [...found, ...refuse("There is text behind the list.")];
					if (text[at] !== "[") return refuse(TOO_LARGE);
					state = "inside";
					at += 1;
					continue;
				}
				const end = scan(text, at);
				kept = added(kept, text.slice(at, end));
				if (end < text.length) {
					found.push(...take());
					if (text[end] === "]") state = "after";
				}
				at = end + 1;
			}
			return found;
		},
		end: () => {
			if (state !== "inside") return [];
			return [{
				kind: "left-out",
				place: `[${index}]`,
				message: "The list ends inside an element."
			}];
		}
	};
}
const TOO_LARGE = `A file of more than ${MAX_INFLATED_BYTES} bytes is read where it is a list of events, or has one on each line and a name that ends in ".jsonl"; this is neither.`;
function emptyText() {
	return {
		text: "",
		characters: 0
	};
}
function added({ text, characters }, more) {
	const total = characters + more.length;
	return {
		text: total > MAX_CHARACTERS ? "" : text + more,
		characters: total
	};
}
function pieceOf(place, { text, characters }) {
	if (characters > MAX_CHARACTERS) return [{
		kind: "left-out",
		place,
		message: `It has ${characters} characters; at most ${MAX_CHARACTERS} are read.`
	}];
	return text.trim() === "" ? [] : [{
		kind: "text",
		place,
		text
	}];
}
// src/commands/replay/file-source.ts
function fileSource(folder, files, maxCharacters = MAX_REPLAY_FILE_CHARACTERS) {
	return {
		name: "files",
		read: () => readFolder(folder, files, maxCharacters)
	};
}
async function* readFolder(folder, files, maxCharacters) {
	const shown = `"${folder}"`;
	let names;
	try {
		names = await files.list(folder);
	} catch (error) {
		yield problemOf("files", error);
		return;
	}
	if (names.length === 0) yield {
		kind: "nothing",
		because: `${shown} has no file of events`
	};
	const budget = { characters: 0 };
	let left = 0;
	for (const file of names) if (budget.characters >= maxCharacters) left += 1;
	else yield* readEventFile(file, counted(files.read(file), budget));
	if (left === 0) return;
	yield {
		kind: "left-out",
		message: `${shown} has more than ${maxCharacters} characters, which is as much as is read: ${left === 1 ? "1 file of it was" : `${left} files of it were`} not read.`
	};
}
async function* readEventFile(file, pieces) {
	try {
		yield* isLines(file) ? split$1(file, createLineSplitter(), pieces) : readWhole(file, pieces);
	} catch (error) {
		yield problemOf(file, error);
	}
}
function isLines(file) {
	return /\.(?:jsonl|ndjson)$/i.test(file);
}
async function* readWhole(file, pieces) {
	let text = "";
	let list;
	for await (const piece of pieces) {
		if (list !== void 0) {
			yield* eventsOf$1(file, list.push(piece));
			continue;
		}
		text += piece;
		if (text.length <= 16777216) continue;
		list = createListSplitter();
		yield* eventsOf$1(file, list.push(text));
		text = "";
	}
	if (list !== void 0) yield* eventsOf$1(file, list.end());
	else yield* decodeText(text, file);
}
async function* split$1(file, splitter, pieces) {
	for await (const piece of pieces) yield* eventsOf$1(file, splitter.push(piece));
	yield* eventsOf$1(file, splitter.end());
}
function* eventsOf$1(file, pieces) {
	for (const piece of pieces) {
		const place = placeIn(file, piece.place);
		if (piece.kind === "text") yield* decodeText(piece.text, place);
		else yield {
			kind: "problem",
			place,
			message: piece.message
		};
	}
}
function* decodeText(text, place) {
	const parsed = parsePayload(text);
	const opened = parsed.kind === "invalid" ? parsed : openPayload(parsed.payload);
	if (opened.kind === "invalid") {
		yield {
			kind: "problem",
			place,
			message: sentenceOf(opened)
		};
		return;
	}
	const isList = opened.kind === "events";
	for (const [index, element] of (isList ? opened.elements : [opened.element]).entries()) {
		const at = isList ? placeIn(place, `[${index}]`) : place;
		const decoded = decodeElement(element, at);
		if (decoded.kind === "event") yield {
			kind: "event",
			event: decoded.event,
			place: at
		};
		else yield {
			kind: "problem",
			place: at,
			message: decoded.message
		};
	}
}
function sentenceOf({ message, hint }) {
	return hint === void 0 ? message : `${message} ${hint}`;
}
function placeIn(file, place) {
	if (place === "") return file;
	return place.startsWith("[") ? `${file}${place}` : `${file}, ${place}`;
}
async function* counted(pieces, budget) {
	for await (const piece of pieces) {
		budget.characters += piece.length;
		yield piece;
	}
}
function problemOf(place, error) {
	if (!(error instanceof LongshoreError)) throw error;
	return {
		kind: "problem",
		place,
		message: error.message
	};
}
// src/commands/replay/compare-answers.ts
const SILENT = { kind: "silent" };
function compareAnswers(base, head) {
	if (head.kind === "fails") {
		if (base.kind === "fails") return void 0;
		return {
			kind: "newly-failing",
			show: () => shownError(head)
		};
	}
	if (base.kind === "fails") {
		const show = () => ({
			...shownError(base),
			...head.kind === "fires" ? shownRequest(head) : {}
		});
		return {
			kind: "no-longer-failing",
			show
		};
	}
	if (base.kind === "silent") {
		if (head.kind === "silent") return void 0;
		return {
			kind: "newly-firing",
			show: () => shownRequest(head)
		};
	}
	if (head.kind === "silent") return {
		kind: "no-longer-firing",
		show: () => shownRequest(base)
	};
	if (sameRequests(base.request, head.request)) return void 0;
	const show = () => ({
		...shownRequest(head),
		fields: diffRequests(base, head)
	});
	return {
		kind: "request-changed",
		show
	};
}
function shownRequest({ request, redactor }) {
	return { request: maskRequest(request, redactor()) };
}
function shownError({ error, redactor }) {
	return { error: maskError(error, redactor()) };
}
function sameRequests(before, after) {
	return before.method === after.method && before.url === after.url && before.body === after.body && diffHeaders(before.headers, after.headers).length === 0;
}
function diffRequests(base, head) {
	const [before, after] = [base.request, head.request];
	const fields = [
		...diffValues(before.method, after.method, ["method"]),
		...diffValues(before.url, after.url, ["url"]),
		...diffHeaders(before.headers, after.headers),
		...diffBodies(before.body, after.body)
	];
	const [old, fresh] = [base.redactor(), head.redactor()];
	return fields.map((field) => maskField(field, old, fresh));
}
function diffHeaders(before, after) {
	const [old, fresh] = [byName(before), byName(after)];
	return [.../* @__PURE__ */ new Set([...old.keys(), ...fresh.keys()])].sort().flatMap((name) => diffValues(old.get(name), fresh.get(name), ["headers", name]));
}
function byName(headers) {
	return new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
}
function diffBodies(before, after) {
	if (before === after) return [];
	const [old, fresh] = [before, after].map((body) => body === void 0 ? body : jsonOf(body));
	return old !== void 0 && fresh !== void 0 ? diffValues(old, fresh, ["body"]) : diffValues(before, after, ["body"]);
}
function maskField({ path, before, after }, base, head) {
	return {
		path: head.text(base.text(path)),
		...before === void 0 ? {} : { before: maskValue(before, base) },
		...after === void 0 ? {} : { after: maskValue(after, head) }
	};
}
function maskValue(value, redact) {
	if (typeof value === "string") return redact.text(value);
	if (Array.isArray(value)) return value.map((item) => maskValue(item, redact));
	if (!isJsonObject(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [redact.text(key), maskValue(item, redact)]));
}
// src/commands/replay/decide-pairs.ts
const MIN_SCREENED = 32;
const EXPRESSIONS_AN_INPUT = 16;
async function decidePairs(events, { automations, sideOf, screens }, deps) {
	const options = { onError: (automation) => sideOf.get(automation)?.side.runtime.conditions.onError ?? "fail" };
	const wide = events.filter((event) => automations.concernedBy(event).candidates.length >= MIN_SCREENED);
	const screened = await decide(wide.map((event) => ({
		event,
		automations: screens.automations
	})), options, deps);
	const passed = new Map(wide.map((event, index) => [event, (screened[index] ?? []).filter(({ decision }) => decision.decision !== "not-matched")]));
	const inputs = events.map((event) => {
		const left = passed.get(event);
		const { expressions } = automations.concernedBy(event);
		if (left === void 0 || left.length * EXPRESSIONS_AN_INPUT > expressions.length) return [{
			event,
			automations
		}];
		return [{
			event,
			automations: screens.others
		}, ...left.flatMap(({ automation }) => {
			const pair = screens.pairOf.get(automation);
			return pair === void 0 ? [] : [{
				event,
				automations: pair
			}];
		})];
	});
	const decided = await decide(inputs.flat(), options, deps);
	let next = 0;
	return inputs.map((ofEvent) => ofEvent.flatMap(() => decided[next++] ?? []));
}
// src/commands/replay/fixed-now.ts
const UNDATED_MS = Date.UTC(2026, 0, 1);
function eventMs(body) {
	return saidMs(body) ?? UNDATED_MS;
}
function hasTime(body) {
	return saidMs(body) !== void 0;
}
function saidMs({ trigger }) {
	const at = isJsonObject(trigger) ? trigger["at"] : void 0;
	const ms = typeof at === "string" ? Date.parse(at) : NaN;
	return Number.isNaN(ms) ? void 0 : ms;
}
function withEventNow(jq) {
	return {
		check: (expressions) => jq.check(expressions),
		close: () => jq.close(),
		async evaluate(requests) {
			const asked = requests.flatMap((request, index) => split(request, index));
			if (asked.every(({ timed }) => !timed)) return jq.evaluate(requests);
			const outcomes = await jq.evaluate(asked.map(({ request }) => request));
			const found = requests.map(() => /* @__PURE__ */ new Map());
			for (const [index, { of, places }] of asked.entries()) for (const [place, outcome] of (outcomes[index] ?? []).entries()) found[of]?.set(places[place] ?? 0, outcome);
			return requests.map(({ expressions }, index) => expressions.map((_, place) => found[index]?.get(place) ?? unanswered()));
		}
	};
}
function split(request, of) {
	const { expressions, input } = request;
	if (!expressions.some(mayAskForNow)) return [{
		request,
		of,
		places: [...expressions.keys()],
		timed: false
	}];
	const places = (timed) => [...expressions.keys()].filter((place) => mayAskForNow(expressions[place] ?? "") === timed);
	const untimed = places(false);
	const timed = places(true);
	const now = (isJsonObject(input) ? eventMs(input) : UNDATED_MS) / 1e3;
	const text = (place) => expressions[place] ?? "";
	return [{
		request: {
			...request,
			expressions: untimed.map(text)
		},
		of,
		places: untimed,
		timed: false
	}, {
		request: {
			input: timedInput(input, now),
			expressions: timed.map((one) => timedText(text(one)))
		},
		of,
		places: timed,
		timed: true
	}];
}
function mayAskForNow(expression) {
	return /\bnow\b/.test(expression);
}
function timedInput(input, now) {
	return {
		input,
		now
	};
}
function timedText(expression) {
	return `.now as $__now | .input | def now: $__now; ${expression}`;
}
function unanswered() {
	return {
		kind: "error",
		error: {
			code: "jq-aborted",
			message: "jq gave no answer."
		}
	};
}
// src/commands/replay/answer-events.ts
async function answerEvents(events, index, keep, deps) {
	const changes = (await decidePairs(events, index, deps)).flatMap((decisions, at) => {
		const event = events[at];
		if (event === void 0) return [];
		return [...byPair(decisions, index.sideOf)].map(async ([pair, both]) => {
			const change = await compareFor(pair, both, event, deps);
			if (change === void 0) return void 0;
			const shown = keep(pair, change);
			return {
				pair,
				index: at,
				kind: change.kind,
				...shown === void 0 ? {} : { shown }
			};
		});
	});
	return (await Promise.all(changes)).filter((change) => change !== void 0);
}
function byPair(decisions, sideOf) {
	const pairs = /* @__PURE__ */ new Map();
	for (const { automation, decision } of decisions) {
		if (decision.decision === "not-matched") continue;
		const found = sideOf.get(automation);
		if (found === void 0) continue;
		const both = pairs.get(found.pair) ?? {};
		both[found.name] = decision;
		pairs.set(found.pair, both);
	}
	return pairs;
}
async function compareFor(pair, { base, head }, event, deps) {
	if (base?.decision === "matched" && head?.decision === "matched" && pair.sendsSame) return void 0;
	const [before, after] = await Promise.all([answerOf(pair.base, base, event, deps), answerOf(pair.head, head, event, deps)]);
	return compareAnswers(before, after);
}
async function answerOf(side, decision, event, deps) {
	if (side === void 0 || decision === void 0) return SILENT;
	if (decision.decision === "failed") {
		const redactor = () => createRedactor([]);
		return {
			kind: "fails",
			error: conditionError(decision),
			redactor
		};
	}
	const { definition, repository } = side.routed;
	const ids = runIds({
		repository,
		event: event.identity,
		automation: definition.identifier
	});
	const { result, redactor } = await deps.renders(() => renderInvocation({
		automation: definition,
		event,
		runtime: side.runtime,
		ids
	}, {
		...deps,
		secrets: side.secrets,
		clock: { now: () => eventMs(event.body) }
	}));
	if (result.kind === "failed") return {
		kind: "fails",
		error: result.error,
		redactor
	};
	return {
		kind: "fires",
		request: result.request,
		redactor
	};
}
// src/commands/replay/collect-effects.ts
function createEffectCollector() {
	const found = /* @__PURE__ */ new Map();
	let examples = 0;
	function hasRoom(pair, kind) {
		return (found.get(pair)?.get(kind)?.examples.length ?? 0) < 3 && examples < 1e3;
	}
	return {
		keep: (pair, { kind, show }) => hasRoom(pair, kind) ? shortChange(show()) : void 0,
		add(pair, { kind, event, shown }) {
			const kinds = found.get(pair) ?? /* @__PURE__ */ new Map();
			const effect = kinds.get(kind) ?? {
				events: 0,
				examples: []
			};
			effect.events += 1;
			if (shown !== void 0 && hasRoom(pair, kind)) {
				effect.examples.push({
					event: event(),
					...withFewFields(shown)
				});
				examples += 1;
			}
			kinds.set(kind, effect);
			found.set(pair, kinds);
		},
		automations: () => [...found].map(([pair, kinds]) => automationOf(pair, kinds)).sort(inReadingOrder)
	};
}
function automationOf({ identifier, change }, kinds) {
	return {
		identifier,
		change,
		effects: REPLAY_KINDS.flatMap((kind) => {
			const effect = kinds.get(kind);
			return effect === void 0 ? [] : [{
				kind,
				...effect
			}];
		})
	};
}
function inReadingOrder(a, b) {
	const rank = ({ effects }) => REPLAY_KINDS.indexOf(effects[0]?.kind ?? "no-longer-failing");
	return rank(a) - rank(b) || (a.identifier < b.identifier ? -1 : 1);
}
function withFewFields({ fields, ...rest }) {
	if (fields === void 0) return rest;
	const more = fields.length - 20;
	return {
		...rest,
		fields: fields.slice(0, 20),
		...more > 0 ? { moreFields: more } : {}
	};
}
function shortChange(change) {
	const { request, fields, error } = change;
	return {
		...change,
		...request === void 0 ? {} : { request: shortRequest(request) },
		...fields === void 0 ? {} : { fields: fields.map(shortField) },
		...error === void 0 ? {} : { error: {
			...error,
			message: shortText(error.message)
		} }
	};
}
function shortRequest({ method, url, headers, body }) {
	return {
		method,
		url: shortText(url),
		headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [shortText(name), shortText(value)])),
		...body === void 0 ? {} : { body: shortText(body) }
	};
}
function shortField({ path, before, after }) {
	return {
		path: shortText(path),
		...before === void 0 ? {} : { before: shortValue(before) },
		...after === void 0 ? {} : { after: shortValue(after) }
	};
}
function shortValue(value) {
	if (typeof value === "string") return shortText(value);
	const text = JSON.stringify(value);
	return text.length <= 2e3 ? value : shortText(text);
}
function shortText(text) {
	if (text.length <= 2e3) return text;
	return `${text.slice(0, MAX_REPLAY_CHARACTERS).toWellFormed()}…`;
}
// src/commands/replay/screen-pairs.ts
function screenPairs(pairs) {
	const pairOf = /* @__PURE__ */ new Map();
	const others = [];
	for (const pair of pairs) {
		const screen = screenOf(pair);
		if (screen === void 0) others.push(...sidesOf(pair));
		else pairOf.set(screen, indexAutomations(sidesOf(pair)));
	}
	return {
		automations: indexAutomations([...pairOf.keys()]),
		pairOf,
		others: indexAutomations(others)
	};
}
function sidesOf({ base, head }) {
	return [base, head].flatMap((side) => side?.routed ?? []);
}
function screenOf({ base, head }) {
	if (base === void 0 || head === void 0) return void 0;
	const [before, after] = [base.routed.definition.trigger, head.routed.definition.trigger];
	if (JSON.stringify(before.event) !== JSON.stringify(after.event)) return void 0;
	const later = new Set(required(head.routed));
	const expressions = required(base.routed).filter((one) => later.has(one));
	if (expressions.length === 0) return void 0;
	const condition = {
		type: "JQ",
		expressions,
		combinator: "and"
	};
	const { definition } = head.routed;
	return {
		...head.routed,
		definition: {
			...definition,
			trigger: {
				...after,
				condition
			}
		}
	};
}
function required({ definition }) {
	const { condition } = definition.trigger;
	return condition === void 0 || condition.combinator === "or" ? [] : condition.expressions;
}
// src/commands/replay/pair-index.ts
function indexPairs(pairs) {
	const sides = pairs.flatMap((pair) => ["base", "head"].flatMap((name) => {
		const side = pair[name];
		return side === void 0 ? [] : [{
			pair,
			name,
			side
		}];
	}));
	return {
		automations: indexAutomations(sides.map(({ side }) => side.routed)),
		sideOf: new Map(sides.map((each) => [each.side.routed, each])),
		screens: screenPairs(pairs)
	};
}
// src/commands/replay/replay-events.ts
const MAX_BATCH_EVENTS = 200;
const MAX_BATCH_DECISIONS = 1e5;
const MAX_CONCURRENT_RENDERS = 256;
async function replayEvents(pairs, sources, options, deps) {
	const index = indexPairs(pairs);
	const effects = createEffectCollector();
	const answerDeps = {
		...deps,
		jq: withEventNow(deps.jq),
		renders: pLimit(MAX_CONCURRENT_RENDERS)
	};
	const began = deps.clock.monotonicMs();
	const seen = /* @__PURE__ */ new Set();
	const problems = [];
	let moreProblems = 0;
	let replayed = 0;
	let left = 0;
	let leftBecause;
	let batch = [];
	let weight = 0;
	let running = Promise.resolve();
	async function flush() {
		const [found, previous] = [batch, running];
		batch = [];
		weight = 0;
		running = answer(found, previous);
		running.catch(() => {});
		await previous;
		options.onProgress?.(replayed);
	}
	async function answer(found, previous) {
		const changes = await answerEvents(found.map(({ event }) => event), index, effects.keep, answerDeps);
		await previous;
		for (const { pair, index: at, ...change } of changes) {
			const one = found[at];
			if (one !== void 0) effects.add(pair, {
				...change,
				event: () => shownEvent(one)
			});
		}
	}
	async function take(found) {
		const isOver = (ms) => deps.clock.monotonicMs() - began >= ms;
		leftBecause ??= replayed >= options.limit ? "limit" : void 0;
		if (options.budgetMs !== void 0 && isOver(options.budgetMs)) leftBecause ??= "time";
		if (leftBecause !== void 0) {
			left += 1;
			return false;
		}
		replayed += 1;
		const { candidates } = index.automations.concernedBy(found.event);
		if (candidates.length === 0) return true;
		batch.push(found);
		weight += candidates.length;
		if (batch.length >= MAX_BATCH_EVENTS || weight >= MAX_BATCH_DECISIONS) await flush();
		return true;
	}
	async function drain(source) {
		let [events, repeated] = [0, 0];
		let because;
		const leftOut = [];
		for await (const item of source.read()) if (item.kind === "nothing") because = item.because;
		else if (item.kind === "left-out") leftOut.push(item.message);
		else if (item.kind === "problem") {
			if (problems.length < 50) problems.push({
				place: item.place,
				message: item.message
			});
			else moreProblems += 1;
		} else {
			const key = keyOf(item.event);
			if (seen.has(key)) repeated += 1;
			else {
				seen.add(key);
				if (await take(item)) events += 1;
			}
		}
		return {
			name: source.name,
			events,
			repeated,
			...because === void 0 ? {} : { because },
			leftOut
		};
	}
	const drained = [];
	for (const source of sources) drained.push(await drain(source));
	await flush();
	await running;
	return {
		automations: effects.automations(),
		compared: pairs.length,
		events: replayed,
		left,
		...leftBecause === void 0 ? {} : { leftBecause },
		sources: drained,
		problems,
		moreProblems
	};
}
const LONG_IDENTITY = 100;
function keyOf({ identity }) {
	if (identity.length <= LONG_IDENTITY) return identity;
	return createHash("sha256").update(identity).digest("base64");
}
function shownEvent({ event, place }) {
	const { identity, type, target, body } = event;
	return {
		identity: shortText(identity),
		type,
		target: shortText(target),
		...hasTime(body) ? { at: new Date(eventMs(body)).toISOString() } : {},
		place: shortText(place)
	};
}
// src/commands/replay/run-log-source.ts
function runLogSource(open, options) {
	return {
		name: "run-log",
		read: () => readRunLog(open, options)
	};
}
async function* readRunLog(open, { limit, runLogBodies = "auto", audience = "members" }) {
	if (audience === "strangers") {
		yield {
			kind: "nothing",
			because: "it is not read for a pull request from a fork"
		};
		return;
	}
	try {
		const runLog = await open();
		const { url } = runLog;
		if (url === "none") {
			yield {
				kind: "nothing",
				because: "no runs are recorded"
			};
			return;
		}
		const isPublic = (runLogBodies === "auto" || audience === "everybody") && await runLog.isPublic();
		if (runLogBodies === "auto" && isPublic) {
			yield {
				kind: "nothing",
				because: "bodies are not kept where anybody can read them"
			};
			return;
		}
		if (audience === "everybody" && !isPublic) {
			yield {
				kind: "nothing",
				because: "what it keeps is not shown where anybody can read it"
			};
			return;
		}
		yield* eventsOf(await runLog.list({ limit }), url);
	} catch (error) {
		if (!(error instanceof LongshoreError)) throw error;
		yield {
			kind: "problem",
			place: "run log",
			message: error.message
		};
	}
}
function* eventsOf(records, url) {
	const events = records.filter(({ error }) => error === void 0);
	if (events.length === 0) yield {
		kind: "nothing",
		because: "nothing is recorded"
	};
	let bodiless = 0;
	for (const { identity, body } of events) {
		if (body === void 0) {
			bodiless += 1;
			continue;
		}
		const decoded = decodeEvent(body);
		if (decoded.kind === "event") yield {
			kind: "event",
			event: {
				identity,
				...decoded.event
			},
			place: url
		};
		else yield {
			kind: "problem",
			place: `${url}: ${identity}`,
			message: decoded.message
		};
	}
	if (bodiless === 0) return;
	if (bodiless === events.length) yield {
		kind: "nothing",
		because: "bodies are not kept"
	};
	else yield {
		kind: "left-out",
		message: `The run log kept no body of ${bodiless === 1 ? "1 event" : `${bodiless} events`}.`
	};
}
// src/commands/tests/test-events.ts
async function testEvents(globs, files) {
	const found = await findTests({
		paths: [],
		globs
	}, files);
	return (await readTests(found, void 0, files)).files.flatMap(({ file, cases }) => cases.flatMap(({ written, events }) => events.map((event) => ({
		file,
		case: written.name,
		event
	}))));
}
// src/commands/replay/test-source.ts
function testSource(globs, files) {
	return {
		name: "tests",
		read: () => readTestEvents(globs, files)
	};
}
async function* readTestEvents(globs, files) {
	try {
		const events = await testEvents(globs, files);
		if (events.length === 0) yield {
			kind: "nothing",
			because: "no test has an event"
		};
		for (const { file, case: name, event } of events) yield {
			kind: "event",
			event,
			place: `${file}, ${name}`
		};
	} catch (error) {
		if (!(error instanceof LongshoreError)) throw error;
		yield {
			kind: "problem",
			place: "tests",
			message: error.message
		};
	}
}
export { fileSource as a, replayEvents as i, testEvents as n, comparedPairs as o, runLogSource as r, createEventFiles as s, testSource as t };
