import { t as DIAGNOSTIC_CODES } from "./codes-Xeb3vjuV.mjs";
import { T as jsonText, dt as VERSION, v as count } from "./dispatching-BM85niOH.mjs";
import { t as mostSevereFirst } from "./most-severe-rO-a_xA2.mjs";
import { l as visibleText } from "./start-D1Q6O1zn.mjs";
import { hash } from "node:crypto";
import { gzipSync } from "node:zlib";
// src/report/sarif.ts
const MAX_RESULTS = 5e3;
const MAX_GZIP_BYTES = 1e7;
const MAX_MESSAGE_LENGTH = 2e3;
const FINGERPRINT_CONTEXT = 100;
const HOME = "https://github.com/longshore-dev/longshore";
const ROOT = "%SRCROOT%";
function sarif(diagnostics, texts, maxGzipBytes = MAX_GZIP_BYTES, command = "validate") {
	const all = resultsOf(diagnostics, texts);
	let kept = Math.min(all.length, MAX_RESULTS);
	for (;;) {
		const text = jsonText(logOf(all.slice(0, kept), all.length - kept, command));
		if (kept === 0 || text.length * 4 < maxGzipBytes) return text;
		const size = gzipSync(text).length;
		if (size <= maxGzipBytes) return text;
		kept = Math.floor(kept * Math.min(.9, maxGzipBytes / size));
	}
}
function logOf(results, leftOut, command) {
	return {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "Longshore",
				semanticVersion: VERSION,
				informationUri: HOME,
				rules: CODES.map(ruleOf)
			} },
			invocations: [{
				executionSuccessful: true,
				...leftOut === 0 ? {} : { toolExecutionNotifications: [{
					level: "note",
					message: leftOutText(leftOut, command)
				}] }
			}],
			automationDetails: { id: command === "validate" ? "longshore/" : `longshore/${command}/` },
			originalUriBaseIds: { [ROOT]: { description: { text: "The repository's root." } } },
			columnKind: "utf16CodeUnits",
			results
		}]
	};
}
function leftOutText(leftOut, command) {
	return { text: `${count(leftOut, "finding")} more did not fit; longshore ${command} shows all.` };
}
const CODES = Object.entries(DIAGNOSTIC_CODES);
const RULE_INDEX = new Map(CODES.map(([code], index) => [code, index]));
function ruleOf([code, { severity, summary }]) {
	const help = severity === "error" ? "Nothing is synced until it is corrected." : "It is synced all the same.";
	return {
		id: code,
		shortDescription: { text: summary.replaceAll("`", "") },
		help: {
			text: `${summary.replaceAll("`", "")} ${help}`,
			markdown: `${summary} ${help}\n\nAll codes are in [the documentation](${HOME}#diagnostics).`
		},
		helpUri: `${HOME}#diagnostics`,
		defaultConfiguration: { level: severity }
	};
}
function resultsOf(diagnostics, texts) {
	const fingerprint = fingerprinter(texts);
	const fingerprints = new Map(diagnostics.map((one) => [one, fingerprint(one)]));
	return mostSevereFirst(diagnostics).map((one) => ({
		ruleId: one.code,
		ruleIndex: RULE_INDEX.get(one.code),
		level: one.severity,
		message: { text: messageText([one.message, one.hint ?? ""].join("\n").trimEnd()) },
		locations: [{ physicalLocation: place(one.file, one.range) }],
		...one.notes.length === 0 ? {} : { relatedLocations: one.notes.map((note, index) => ({
			id: index,
			physicalLocation: place(note.file, note.range),
			message: { text: messageText(note.message) }
		})) },
		partialFingerprints: { primaryLocationLineHash: fingerprints.get(one) }
	}));
}
function place(file, { start, end }) {
	return {
		artifactLocation: {
			uri: uriOf(file),
			uriBaseId: ROOT
		},
		region: {
			startLine: start.line,
			startColumn: start.column,
			endLine: end.line,
			endColumn: end.column
		}
	};
}
function uriOf(file) {
	return file.toWellFormed().split("/").map(encodeURIComponent).join("/");
}
function messageText(text) {
	const shown = text.length <= MAX_MESSAGE_LENGTH ? text : `${text.slice(0, 1999)}…`;
	return visibleText(shown.toWellFormed()).replaceAll(/[\\[\]]/g, "\\$&");
}
function fingerprinter(texts) {
	const lines = /* @__PURE__ */ new Map();
	const seen = /* @__PURE__ */ new Map();
	return ({ code, file, range: { start, end } }) => {
		const ofFile = lines.get(file) ?? (texts.get(file) ?? "").split("\n");
		lines.set(file, ofFile);
		const line = ofFile[start.line - 1] ?? "";
		const last = end.line === start.line ? end.column - 1 : line.length;
		const around = line.slice(Math.max(0, start.column - 1 - FINGERPRINT_CONTEXT), last + FINGERPRINT_CONTEXT).replaceAll(/\s+/g, " ").trim();
		const digest = hash("sha256", JSON.stringify([
			code,
			file,
			around
		]), "hex").slice(0, 16);
		const occurrence = (seen.get(digest) ?? 0) + 1;
		seen.set(digest, occurrence);
		return `${digest}:${occurrence}`;
	};
}
export { sarif };
