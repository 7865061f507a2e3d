import { c as visibleLine } from "./start-D1Q6O1zn.mjs";
import { T as jsonText, y as joinWords } from "./dispatching-BM85niOH.mjs";
import { n as DRIFT_KINDS, r as summarizeDrift } from "./drift-ucG_xVL1.mjs";
import { t as shortRevision } from "./revision-Dxel9_O6.mjs";
import { t as fieldJson } from "./json-field-MfmxRRRL.mjs";
import { t as fieldText } from "./terminal-plan-CWOJVv5I.mjs";
// src/report/json-drift.ts
function driftJson({ items, revision, intactRevision }) {
	return jsonText({
		drift: items.map((item) => ({
			...item,
			fields: item.fields.map(fieldJson)
		})),
		revision: revision ?? null,
		...intactRevision === void 0 ? {} : { intactRevision },
		summary: summarizeDrift(items)
	});
}
// src/report/drift-words.ts
const DRIFT_WORDS = {
	corrupt: "damaged in the store",
	"missing-in-store": "missing in the store",
	"changed-in-store": "changed in the store",
	"extra-in-store": "in the store, though never synced",
	pending: "not synced"
};
function driftCounts(items) {
	const summary = summarizeDrift(items);
	const parts = DRIFT_KINDS.filter((kind) => summary[kind] > 0).map((kind) => `${summary[kind]} ${DRIFT_WORDS[kind]}`);
	return parts.length === 0 ? "none" : joinWords(parts);
}
function driftOrigin({ since, by }) {
	return [...since === void 0 ? [] : [`since revision ${shortRevision(since)}`], ...by === void 0 ? [] : [`by ${by}`]].join(", ");
}
function driftHints({ items, intactRevision }) {
	const hints = [];
	if (items.some(({ kind }) => kind !== "pending")) hints.push(intactRevision === void 0 ? "No revision without it is known: sync to a new store, or roll back to a revision that you know to be good." : `Revision ${shortRevision(intactRevision)} is the last without it: "longshore rollback ${shortRevision(intactRevision)}", then sync.`);
	if (items.some(({ kind }) => kind === "pending")) hints.push("What is not synced is synced by \"longshore sync\".");
	return hints;
}
// src/report/terminal-drift.ts
function driftTerminal(result, paint) {
	const { items, revision } = result;
	const lines = items.flatMap((item) => itemLines(item, paint));
	if (lines.length > 0) lines.push("");
	const head = revision === void 0 ? "an empty store" : `revision ${shortRevision(revision)}`;
	lines.push(`Drift of ${head}: ${driftCounts(items)}.`);
	lines.push(...driftHints(result).map((hint) => `  hint: ${hint}`));
	return `${lines.join("\n")}\n`;
}
function itemLines(item, paint) {
	const colour = item.kind === "pending" ? paint.yellow : paint.red;
	const file = item.file === item.identifier ? "" : ` ${paint.dim(visibleLine(item.file))}`;
	const origin = driftOrigin(item);
	return [
		`${colour(item.kind)} ${paint.bold(visibleLine(item.identifier))}${file}`,
		...item.message === void 0 ? [] : [`    ${visibleLine(item.message)}`],
		...origin === "" ? [] : [`    ${visibleLine(origin)}`],
		...item.fields.map((field) => `    ${fieldText(field, paint)}`)
	];
}
export { driftOrigin as a, driftHints as i, DRIFT_WORDS as n, driftJson as o, driftCounts as r, driftTerminal as t };
