import { Kt as count, ct as dispatchFailed, ot as keepsBodies } from "./dispatching-BairEBBY.mjs";
import { t as fitSummary } from "./fit-summary-CsOKjmeC.mjs";
import { B as markdownCodeCell, V as markdownText, z as markdownCode } from "./start-ufJ_4HBp.mjs";
// src/report/summary-dispatch.ts
function dispatchSummary(result, { isPublic, why = [] }) {
	const { summary } = result;
	const head = [
		`## ${dispatchFailed(summary) ? "❌ Dispatch failed" : "✅ Dispatched"}`,
		"",
		`${count(summary.events, "event")}, ${count(summary.considered, "automation")} considered, ${summary.matched} matched, ${summary.delivered} delivered.`,
		""
	];
	const undecodable = result.events.flatMap((event) => event.error === void 0 ? [] : [`- ${markdownCode(event.identity)} could not be decoded: ${markdownText(event.error)}`]);
	const rows = result.events.flatMap((event) => event.considered.map((item) => row([
		`${"→".repeat(event.cause?.hop ?? 0)} ${markdownText(event.type ?? "")} ${markdownCodeCell(event.target ?? "")}`.trim(),
		markdownCodeCell(item.decision.automation),
		item.decision.decision,
		outcomeOf(item.run),
		String(item.run?.attempts.length ?? 0),
		durationOf(item.run)
	])));
	const table = rows.length === 0 ? ["No automation was considered.", ""] : [
		row([
			"Event",
			"Automation",
			"Decision",
			"Outcome",
			"Attempts",
			"Time"
		]),
		row([
			"---",
			"---",
			"---",
			"---",
			"--:",
			"--:"
		]),
		...rows,
		""
	];
	const details = result.events.flatMap((event) => {
		const showsValues = mayShowValues(event, isPublic);
		return event.considered.flatMap((item) => detailsOf(item, showsValues));
	});
	return fitSummary([
		head,
		undecodable,
		table,
		why,
		details
	]);
}
function mayShowValues({ runLogBodies = "auto" }, isPublic) {
	return keepsBodies(runLogBodies, isPublic);
}
function valueText(outcome, showsValues) {
	if (outcome.kind !== "value") return "nothing";
	if (!showsValues) return outcome.value === null || outcome.value === false ? "false" : "true";
	return markdownCode(shorten(JSON.stringify(outcome.value)));
}
const MAX_VALUE_LENGTH = 500;
function shorten(text) {
	return text.length <= MAX_VALUE_LENGTH ? text : `${text.slice(0, MAX_VALUE_LENGTH)}…`;
}
function row(cells) {
	return `| ${cells.join(" | ")} |`;
}
function outcomeOf(run) {
	if (run === void 0) return "–";
	return run.error === void 0 ? run.outcome : `${run.outcome} (${run.error.code})`;
}
function durationOf(run) {
	if (run === void 0 || run.attempts.length === 0) return "–";
	const total = run.attempts.reduce((sum, attempt) => sum + attempt.durationMs, 0);
	return `${Math.round(total)} ms`;
}
function detailsOf(item, showsValues) {
	const { decision, run } = item;
	const lines = decision.expressions.map(({ expression, outcome }) => {
		if (outcome.kind === "error") return `- ${markdownCode(shorten(expression))} failed: ${markdownText(outcome.error.message)}`;
		return `- ${markdownCode(shorten(expression))} is ${valueText(outcome, showsValues)}`;
	});
	if (decision.decidedBy.kind === "trigger") lines.push(`- ${markdownText(decision.decidedBy.message)}`);
	if (run?.request !== void 0) lines.push(`- ${run.request.method} ${markdownCode(run.request.url)}`);
	for (const attempt of run?.attempts ?? []) {
		const what = attempt.error?.message ?? `answered ${attempt.status ?? ""}`;
		lines.push(`- attempt ${attempt.number}: ${markdownText(what)}`);
	}
	if (run?.external !== void 0) lines.push(`- started ${markdownCode(run.external.url ?? run.external.id)}`);
	if (run?.error !== void 0) lines.push(`- ${markdownText(run.error.message)}`);
	if (lines.length === 0) return [];
	return [
		`<details><summary>${markdownText(decision.automation)}: ${decision.decision}</summary>`,
		"",
		...lines,
		"",
		"</details>",
		""
	];
}
export { mayShowValues as n, dispatchSummary as t };
