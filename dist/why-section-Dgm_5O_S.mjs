import { t as explainDecisions } from "./explain-decisions-BTPbzHpo.mjs";
import { a as markdownCode, m as LongshoreError, s as markdownText } from "./start-D1Q6O1zn.mjs";
import { v as count, x as mayShowValues } from "./dispatching-BM85niOH.mjs";
import { i as nearestItem, n as missingText, o as reasonText, r as nearMissText, t as missingOf } from "./reason-words-BdUtSSFt.mjs";
// src/report/summary-reasons.ts
const MAX_REASONS = 10;
const MAX_TEXT_LENGTH = 300;
function summaryReasons(events, { isPublic, leftOut }) {
	const lines = events.flatMap((event) => {
		const style = markdownStyle(mayShowValues(event, isPublic));
		const failed = event.considered.filter(({ decision }) => decision.decision === "failed");
		return failed.length > 0 ? failed.flatMap((item) => failureLines(item, event, style)) : nearestLines(event, style);
	});
	if (lines.length === 0) return [];
	return [
		"### Why",
		"",
		...events.some((event) => !mayShowValues(event, isPublic)) ? ["Values of events are left out: `runLogBodies` does not keep them here.", ""] : [],
		...lines,
		...leftOut > 0 ? [`${count(leftOut, "more event")} of the kind: see them with \`longshore explain\`.`, ""] : []
	];
}
function failureLines({ decision, explained }, event, style) {
	return [
		`${style.code(decision.automation)} could not be decided for ${eventText(event, style)}:`,
		"",
		...reasonLines(explained?.reasons ?? [], style, "failed"),
		""
	];
}
function nearestLines(event, style) {
	const { nearest, considered } = event;
	if (nearest === void 0) return [];
	const { explained } = nearestItem(nearest, considered) ?? {};
	return [
		`<details><summary>Nothing matched ${markdownText(shorten(`${event.type ?? ""} ${event.target ?? ""}`))}</summary>`,
		"",
		`Nearest: ${nearMissText(nearest, explained, style)}`,
		"",
		...reasonLines(explained?.reasons ?? [], style, "not-matched"),
		"",
		"</details>",
		""
	];
}
function reasonLines(reasons, style, decision) {
	const shown = reasons.slice(0, MAX_REASONS).flatMap((one) => [`- ${reasonText(one, decision, style)}`, ...missingOf(one, decision).map((path) => `  - ${missingText(path, style)}`)]);
	const more = reasons.length - MAX_REASONS;
	return more > 0 ? [...shown, `- and ${more} more`] : shown;
}
function eventText({ type, target }, style) {
	return `${style.text(type ?? "")} ${style.code(target ?? "")}`;
}
function markdownStyle(showsValues) {
	const code = (text) => markdownCode(shorten(text));
	return {
		code,
		value: code,
		text: (text) => markdownText(shorten(text)),
		showsValues
	};
}
function shorten(text) {
	return text.length <= MAX_TEXT_LENGTH ? text : `${text.slice(0, MAX_TEXT_LENGTH)}…`;
}
// src/dispatcher/why-section.ts
const MAX_EVENTS = 20;
async function whySection(events, deps) {
	try {
		const explained = await explainDecisions(events.slice(0, MAX_EVENTS).map(inQuestion), deps);
		const leftOut = Math.max(0, events.length - MAX_EVENTS);
		return summaryReasons(explained, {
			isPublic: deps.isPublic,
			leftOut
		});
	} catch (error) {
		if (!(error instanceof LongshoreError)) throw error;
		deps.logger.debug(`The decisions are not explained: ${error.message}`);
		return [];
	}
}
function inQuestion(event) {
	const failed = event.considered.filter(({ decision }) => decision.decision === "failed");
	return failed.length === 0 ? event : {
		...event,
		considered: failed
	};
}
export { whySection };
