import { t as diffAutomations } from "./diff-D-f8mU_j.mjs";
import { B as automationDigest, G as textDigest, N as isAutomation, X as automationPath } from "./dispatching-BM85niOH.mjs";
import { i as makePlan, t as compareWith } from "./prepare-plan-Bk0W3Ftl.mjs";
import { t as EMPTY_SNAPSHOT } from "./snapshot-file-Ce6hzBfK.mjs";
import { n as inspectRevision } from "./revision-Dxel9_O6.mjs";
// src/model/drift.ts
const DRIFT_KINDS = [
	"corrupt",
	"missing-in-store",
	"changed-in-store",
	"extra-in-store",
	"pending"
];
function summarizeDrift(items) {
	const count = (kind) => items.filter((item) => item.kind === kind).length;
	return {
		corrupt: count("corrupt"),
		"missing-in-store": count("missing-in-store"),
		"changed-in-store": count("changed-in-store"),
		"extra-in-store": count("extra-in-store"),
		pending: count("pending")
	};
}
// src/commands/drift-history.ts
const MAX_REVISIONS = 50;
async function readHistory({ findings, files, revision }, store) {
	const digests = /* @__PURE__ */ new Map();
	for (const { identifier, digest } of findings) if (digest !== void 0) digests.set(identifier, digest);
	const open = new Set(findings.map(({ file }) => file));
	const since = /* @__PURE__ */ new Map();
	const recorded = /* @__PURE__ */ new Map();
	let before;
	const listed = open.size === 0 ? [] : await store.revisions(MAX_REVISIONS);
	const start = listed.findIndex((candidate) => candidate.revision === revision);
	const [head, ...older] = start === -1 ? [] : listed.slice(start);
	let newer = head;
	for (const each of older) {
		const wanted = [...digests.keys()].filter((identifier) => !recorded.has(identifier));
		if (newer === void 0 || open.size === 0 && wanted.length === 0) break;
		const paths = /* @__PURE__ */ new Set([...open, ...wanted.map(automationPath)]);
		const { files: texts } = await store.readMany([...paths], each.revision);
		for (const file of [...open]) {
			if (texts.get(file) === files.get(file)) continue;
			since.set(file, newer);
			open.delete(file);
		}
		for (const identifier of wanted) {
			const definition = definitionOf(texts.get(automationPath(identifier)), digests.get(identifier));
			if (definition !== void 0) recorded.set(identifier, definition);
		}
		if (open.size === 0) before ??= each.revision;
		newer = each;
	}
	return {
		since,
		recorded,
		...before === void 0 ? {} : { before }
	};
}
function definitionOf(text, digest) {
	if (text === void 0 || textDigest(text) !== digest) return void 0;
	const value = JSON.parse(text);
	return isAutomation(value) ? value : void 0;
}
// src/commands/drift.ts
async function drift(input, deps) {
	const { store } = deps;
	const notes = notesOf(input);
	const revision = await store.head();
	if (revision === void 0) return {
		items: (await pendingItems(input, EMPTY_SNAPSHOT, /* @__PURE__ */ new Map(), deps)).toSorted(inOrder),
		notes
	};
	const { findings, files, snapshot, intact } = await inspectRevision(store, revision);
	const history = await readHistory({
		findings,
		files,
		revision
	}, store);
	const synced = snapshot === void 0 ? [] : filesAsSynced(input, snapshot);
	const recorded = new Map([
		...synced,
		...history.recorded,
		...intact
	]);
	const items = findings.map((finding) => itemOf(finding, history, recorded));
	if (snapshot !== void 0) items.push(...await pendingItems(input, {
		revision,
		file: snapshot
	}, recorded, deps));
	const before = await intactRevision(history.before, store);
	return {
		items: items.toSorted(inOrder),
		revision,
		...before === void 0 ? {} : { intactRevision: before },
		notes
	};
}
async function intactRevision(revision, store) {
	if (revision === void 0) return void 0;
	const { findings } = await inspectRevision(store, revision);
	return findings.length === 0 ? revision : void 0;
}
function filesAsSynced({ checked }, { automations }) {
	const digests = new Map(automations.map((row) => [row.identifier, row.digest]));
	return checked.manifest.entries.map(({ automation }) => [automation.identifier, automation]).filter(([identifier, automation]) => digests.get(identifier) === automationDigest(automation));
}
function itemOf(finding, { since }, recorded) {
	const { kind, identifier, file, found, message } = finding;
	const before = recorded.get(identifier);
	const fields = finding.fields ?? (found === void 0 || before === void 0 ? [] : diffAutomations(before, found));
	const revision = since.get(file);
	const said = message ?? (found === void 0 ? void 0 : textMessage(before, fields));
	return {
		kind,
		identifier,
		file,
		...said === void 0 ? {} : { message: said },
		...revision === void 0 ? {} : { since: revision.revision },
		...revision?.author === void 0 ? {} : { by: revision.author },
		fields
	};
}
function textMessage(before, fields) {
	if (before === void 0) return "What was synced is in no revision that was looked at.";
	return fields.length === 0 ? "The definition is the same, its text is another." : void 0;
}
async function pendingItems(input, snapshot, recorded, { sourceControl }) {
	const source = await sourceControl.state([]);
	const comparison = compareWith(input, snapshot, source, "ancestor");
	const { plan } = makePlan(comparison, recorded);
	const items = plan.changes.map(({ kind, identifier, file, fields }) => ({
		kind: "pending",
		identifier,
		file: file ?? "",
		message: PENDING[kind],
		fields
	}));
	if (!plan.configChanged) return items;
	const file = input.configFile ?? "longshore.yaml";
	const message = "The configuration is to be synced.";
	return [...items, {
		kind: "pending",
		identifier: file,
		file,
		message,
		fields: plan.configFields
	}];
}
const PENDING = {
	publish: "It is to be published.",
	update: "It is to be updated.",
	unpublish: "It is to be unpublished.",
	delete: "It is to be deleted: no file defines it.",
	move: "Its file is another."
};
function notesOf({ checked }) {
	const errors = checked.diagnostics.filter(({ severity }) => severity === "error");
	const faulty = new Set(errors.map(({ file }) => file)).size;
	if (faulty === 0) return [];
	return [faulty === 1 ? "1 file has errors; what it defines is not compared." : `${faulty} files have errors; what they define is not compared.`];
}
function inOrder(a, b) {
	return DRIFT_KINDS.indexOf(a.kind) - DRIFT_KINDS.indexOf(b.kind) || compareTexts(a.identifier, b.identifier) || compareTexts(a.file, b.file);
}
function compareTexts(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
export { DRIFT_KINDS as n, summarizeDrift as r, drift as t };
