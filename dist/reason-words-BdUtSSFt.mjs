import { Mn as OPPOSITE_COMPARISON, b as countedAs, v as count } from "./dispatching-BM85niOH.mjs";
// src/report/reason-words.ts
function reasonText(reason, decision, style) {
	const { expression, outcome, comparison } = reason;
	const subject = style.code(expression);
	if (outcome.kind === "error") return `${subject} failed: ${style.text(outcome.error.message)}`;
	if (outcome.kind === "empty") return `${subject} gave nothing, wanted a value`;
	const isTrue = countedAs(outcome.value) === "true";
	if (!style.showsValues) return `${subject} was ${isTrue ? "true" : "false"}`;
	if (comparison !== void 0) return comparisonText(comparison, isTrue, decision, style);
	const was = `${subject} ${wasText(reason, style)}`;
	if (decision === "matched") return was;
	if (isTrue) return `${was}, wanted false or null`;
	return outcome.value === false ? `${was}, wanted true` : `${was}, wanted a value`;
}
function missingText({ steps, existing, inNull, suggestion }, style) {
	const place = style.code(pathText(steps.slice(0, existing)));
	if (inNull) return `${place} is null, so there is no ${style.code(pathText(steps))}`;
	const name = style.code(steps[existing] ?? "");
	const meant = suggestion === void 0 || !style.showsValues ? "" : `; did you mean ${style.code(pathText(suggestion))}?`;
	return `${existing === 0 ? "the event" : place} has no ${name}${meant}`;
}
function missingOf({ missing }, decision) {
	return decision === "matched" ? [] : missing;
}
function nearMissText(near, explained, style) {
	switch (near.kind) {
		case "condition": {
			const name = style.code(near.automation);
			return explained === void 0 ? name : `${name}: ${changesText(explained)}`;
		}
		case "trigger": return `${style.code(near.automation)}: ${style.text(near.message)}`;
		case "target": {
			const what = near.resource === "run" ? "runs of " : "";
			const shown = near.automations.slice(0, MAX_NAMES).map(style.code).join(", ");
			const more = near.automations.length - MAX_NAMES;
			return `${shown}${more > 0 ? ` and ${count(more, "other")}` : ""} ${near.automations.length === 1 ? "listens" : "listen"} to ${what}${style.code(near.target)}`;
		}
	}
}
function nearestItem(nearest, considered) {
	if (nearest.kind !== "condition") return void 0;
	return considered.find(({ decision }) => decision.automation === nearest.automation);
}
const MAX_NAMES = 5;
function changesText({ changes, reasons }) {
	return `${changes < reasons.length ? `${changes} of ${count(reasons.length, "reason")}` : count(changes, "reason")} would have to be otherwise`;
}
const MIRRORED = {
	"==": "==",
	"!=": "!=",
	"<": ">",
	"<=": ">=",
	">": "<",
	">=": "<="
};
const WANTED = {
	"==": "",
	"!=": "anything but ",
	"<": "less than ",
	"<=": "at most ",
	">": "more than ",
	">=": "at least "
};
const HELD = {
	...WANTED,
	"==": "equal to ",
	"!=": "not "
};
function comparisonText({ operator, left, right }, isTrue, decision, style) {
	const isMirrored = left.isLiteral && !right.isLiteral;
	const [subject, other] = isMirrored ? [right, left] : [left, right];
	const written = isMirrored ? MIRRORED[operator] : operator;
	const holds = isTrue ? written : OPPOSITE_COMPARISON[written];
	const was = `${style.code(subject.expression)} ${wasText(subject, style)}`;
	if (decision !== "matched") return `${was}, wanted ${WANTED[OPPOSITE_COMPARISON[holds]]}${otherText(other, style)}`;
	if (holds === "==" && other.isLiteral) return was;
	return `${was}: ${HELD[holds]}${otherText(other, style)}`;
}
function otherText(other, style) {
	const value = style.value(jsonOf(other.outcome));
	if (other.isLiteral) return value;
	const source = style.code(other.expression);
	return other.isMissing ? `${value} (${source} is missing)` : `${value} (${source})`;
}
function wasText({ outcome, isMissing }, style) {
	return isMissing ? "is missing (null)" : `was ${style.value(jsonOf(outcome))}`;
}
function jsonOf(outcome) {
	return outcome.kind === "value" ? JSON.stringify(outcome.value) : "nothing";
}
const PLAIN_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;
function pathText(steps) {
	const [first] = steps;
	if (first === void 0) return ".";
	return `${PLAIN_NAME.test(first) ? "" : "."}${steps.map((step) => PLAIN_NAME.test(step) ? `.${step}` : `[${JSON.stringify(step)}]`).join("")}`;
}
export { pathText as a, nearestItem as i, missingText as n, reasonText as o, nearMissText as r, missingOf as t };
