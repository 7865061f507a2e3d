import { v as count } from "./dispatching-BM85niOH.mjs";
import { l as visibleText } from "./start-D1Q6O1zn.mjs";
// src/report/annotations.ts
const MAX_PER_SEVERITY = 10;
function annotations(diagnostics) {
	const shown = ["error", "warning"].flatMap((severity) => shownOf(diagnostics, severity));
	const lines = shown.map(annotation).map((line) => `${line}\n`);
	const left = diagnostics.length - shown.length;
	if (left === 0) return lines.join("");
	const more = `${count(left, "finding")} more: GitHub shows ${MAX_PER_SEVERITY} errors and ${MAX_PER_SEVERITY} warnings of a step. All are in the job summary.`;
	return `${lines.join("")}${notice(more)}`;
}
function failureAnnotations(failures, diagnostics) {
	const errors = shownOf(diagnostics, "error").length;
	return failures.filter(({ code }) => code !== "invalid-files" || errors === 0).slice(0, MAX_PER_SEVERITY - errors).map(failureAnnotation).join("");
}
function failureAnnotation({ code, message, hint }) {
	const text = hint === void 0 ? message : `${message}\n${hint}`;
	return `::error title=${property(code)}::${data(visibleText(text))}\n`;
}
function notice(text) {
	return `::notice title=longshore::${data(visibleText(text))}\n`;
}
function shownOf(diagnostics, severity) {
	return diagnostics.filter((one) => one.severity === severity).slice(0, MAX_PER_SEVERITY);
}
function annotation(one) {
	const { start, end } = one.range;
	const properties = {
		file: visibleText(one.file),
		line: String(start.line),
		endLine: String(end.line),
		...start.line === end.line ? {
			col: String(start.column),
			endColumn: String(Math.max(start.column, end.column - 1))
		} : {},
		title: one.code
	};
	const text = one.hint === void 0 ? one.message : `${one.message}\n${one.hint}`;
	const list = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`);
	return `::${one.severity} ${list.join(",")}::${data(visibleText(text))}`;
}
function data(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function property(text) {
	return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
export { failureAnnotations as n, notice as r, annotations as t };
