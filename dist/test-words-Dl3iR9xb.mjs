import { h as reason, m as expressionLine, v as count } from "./dispatching-BM85niOH.mjs";
import { c as visibleLine } from "./start-D1Q6O1zn.mjs";
// src/report/test-words.ts
const MAX_DECISIONS = 3;
const MAX_VALUE_LENGTH = 100;
const LEAD = 30;
function failureLines(failure, paint) {
	const { kind, decisions, differences } = failure;
	if (differences.length > 0) return differences.map((one) => differenceLine(one, paint));
	const shown = decisions.filter(({ decidedBy }) => decidedBy.kind !== "trigger");
	const telling = shown.length > 0 ? shown : decisions;
	const matched = telling.filter(({ decision }) => decision === "matched");
	return (kind === "fired" && matched.length > 0 ? matched : telling).slice(0, MAX_DECISIONS).flatMap((decision) => [
		...decision.expressions.map((one) => expressionLine(one, paint).trimStart()),
		...decision.note === void 0 ? [] : [`note: ${visibleLine(decision.note)}`],
		paint.dim(reason(decision.decidedBy))
	]);
}
function differenceLine({ path, expected, actual }, paint) {
	const name = visibleLine(path);
	if (expected === void 0) return `${name} was ${paint.red(valueText(actual))}, and is not named`;
	if (actual === void 0) return `${name} was missing, wanted ${paint.green(valueText(expected))}`;
	const start = firstDifference(JSON.stringify(actual), JSON.stringify(expected));
	return `${name} was ${paint.red(valueText(actual, start))}, wanted ${paint.green(valueText(expected, start))}`;
}
function firstDifference(a, b) {
	let index = 0;
	while (index < a.length && a[index] === b[index]) index += 1;
	return index;
}
function valueText(value, around = 0) {
	const text = JSON.stringify(value ?? null);
	if (text.length <= MAX_VALUE_LENGTH) return visibleLine(text);
	const from = Math.max(0, Math.min(around - LEAD, text.length - MAX_VALUE_LENGTH));
	const part = text.slice(from, from + MAX_VALUE_LENGTH).toWellFormed();
	const [before, after] = [from > 0 ? "…" : "", from + MAX_VALUE_LENGTH < text.length ? "…" : ""];
	return `${before}${visibleLine(part)}${after}`;
}
function testSentence({ cases, passed, failed }, files) {
	if (files === 0) return "No tests were found.";
	if (cases === 0) return `No case could be run in ${count(files, "file")}.`;
	const result = failed === 0 ? "all passed" : `${passed} passed, ${failed} failed`;
	return `${count(cases, "case")} in ${count(files, "file")}: ${result}.`;
}
export { testSentence as n, failureLines as t };
