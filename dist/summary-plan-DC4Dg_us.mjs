import { t as mermaid } from "./mermaid-CMg5EXRr.mjs";
import { a as changesReach, c as plannedCounts, l as restCounts, n as ENV_WORDS, o as envLines, r as REACH_WORDS, s as hasChanges, u as riskWords } from "./plan-words-CA_k4NOt.mjs";
import { a as markdownCode, o as markdownCodeCell, s as markdownText } from "./start-D1Q6O1zn.mjs";
// src/report/summary-plan.ts
const MAX_VALUE_LENGTH = 200;
function planSections(plan, graph) {
	const head = [
		"### Plan",
		"",
		`${sentence(plannedCounts(plan.summary))}; ${restCounts(plan.summary)}. Digest ${markdownCode(plan.digest)}.`,
		""
	];
	const unsafe = plan.unsafe.flatMap(unsafeAlert);
	if (!hasChanges(plan)) return [head, unsafe];
	return [
		head,
		unsafe,
		[
			...CHANGE_HEAD,
			...changeRows(plan),
			""
		],
		envSection(plan),
		graph === void 0 ? [] : graphSection(graph),
		...changeDetails(plan)
	];
}
const CHANGE_HEAD = ["| Change | Automation | File | Risks |", "| --- | --- | --- | --- |"];
function changeRows(plan) {
	const rows = plan.changes.map((change) => [
		change.kind,
		markdownCodeCell(change.identifier),
		change.file === void 0 ? "–" : markdownCodeCell(change.file),
		change.risks.length === 0 ? "–" : `⚠️ ${riskWords(change)}`
	]);
	if (plan.configChanged) {
		const risk = changesReach(plan) ? `⚠️ ${REACH_WORDS}` : "–";
		rows.push([
			"update",
			"the run-time configuration",
			"–",
			risk
		]);
	}
	return rows.map((cells) => `| ${cells.join(" | ")} |`);
}
function unsafeAlert({ message, override }) {
	return [
		"> [!CAUTION]",
		`> ${markdownText(message)} ${markdownCode(override)} overrides this.`,
		""
	];
}
function changeDetails(plan) {
	return [fieldDetails("Run-time configuration", plan.configFields), ...plan.changes.filter(({ kind }) => kind !== "publish" && kind !== "delete").map((change) => fieldDetails(`${markdownText(change.identifier)}: ${change.kind}`, change.fields))];
}
const MAX_GRAPH_EDGES = 120;
function graphSection(graph) {
	if (graph.edges.length === 0) return [];
	const { text } = mermaid(graph, MAX_GRAPH_EDGES);
	return [`<details><summary>What starts what, around these changes</summary>\n\n\`\`\`mermaid\n${text}\`\`\`\n\n</details>\n`];
}
function envSection(plan) {
	if (plan.env.length === 0) return [];
	return [
		`${ENV_WORDS}:`,
		"",
		"```yaml",
		...envLines(plan),
		"```",
		""
	];
}
function sentence(text) {
	return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
function fieldDetails(title, fields) {
	if (fields.length === 0) return [];
	return [
		`<details><summary>${title}</summary>`,
		"",
		"| Field | Before | After |",
		"| --- | --- | --- |",
		...fields.map(fieldRow),
		"",
		"</details>",
		""
	];
}
function fieldRow({ path, before, after }) {
	return `| ${markdownCodeCell(path)} | ${cell(before)} | ${cell(after)} |`;
}
function cell(value) {
	if (value === void 0) return "–";
	const text = JSON.stringify(value);
	return markdownCodeCell(text.length <= MAX_VALUE_LENGTH ? text : `${text.slice(0, MAX_VALUE_LENGTH)}…`);
}
export { fieldRow as a, envSection as i, changeDetails as n, planSections as o, changeRows as r, unsafeAlert as s, CHANGE_HEAD as t };
