import { a as changesReach, c as plannedCounts, l as restCounts, n as ENV_WORDS, o as envLines, r as REACH_WORDS, t as CHANGE_SIGNS, u as riskWords } from "./plan-words-CA_k4NOt.mjs";
import { c as visibleLine } from "./start-D1Q6O1zn.mjs";
// src/report/terminal-plan.ts
const MAX_VALUE_LENGTH = 100;
function planTerminal(plan, paint) {
	const lines = plan.changes.flatMap((change) => changeLines(change, paint));
	if (plan.configChanged) lines.push(`${paint.yellow("~ update")} ${paint.bold("the run-time configuration")} ${paint.dim("of every route")}`, ...changesReach(plan) ? [`    ${paint.yellow("risk:")} ${REACH_WORDS}`] : [], ...plan.configFields.map((field) => `    ${fieldText(field, paint)}`));
	if (lines.length > 0) lines.push("");
	for (const reason of plan.unsafe) lines.push(`${paint.red("unsafe:")} ${visibleLine(reason.message)} [${reason.code}]`, `  hint: ${reason.override} overrides this.`);
	if (plan.env.length > 0) lines.push(`${ENV_WORDS}:`, ...envLines(plan).map((line) => `    ${line}`), "");
	const head = plan.revision === void 0 ? "an empty store" : `revision ${plan.revision}`;
	lines.push(`Plan against ${head}: ${plannedCounts(plan.summary)}; ${restCounts(plan.summary)}.`, paint.dim(`digest ${plan.digest}`));
	return `${lines.join("\n")}\n`;
}
function changeLines(change, paint) {
	const sign = CHANGE_SIGNS[change.kind];
	const colour = sign === "+" ? paint.green : sign === "-" ? paint.red : paint.yellow;
	const file = change.file === void 0 ? "" : ` ${paint.dim(visibleLine(change.file))}`;
	const lines = [`${colour(`${sign} ${change.kind}`)} ${paint.bold(visibleLine(change.identifier))}${file}`];
	if (change.risks.length > 0) lines.push(`    ${paint.yellow("risk:")} ${riskWords(change)} [${change.risks.join(", ")}]`);
	if (change.kind === "update" || change.kind === "move") lines.push(...change.fields.map((field) => `    ${fieldText(field, paint)}`));
	return lines;
}
function fieldText(field, paint) {
	const [before, after] = [valueText(field.before), valueText(field.after)];
	return `${visibleLine(field.path)}: ${paint.red(before)} → ${paint.green(after)}`;
}
function valueText(value) {
	if (value === void 0) return "(none)";
	const text = visibleLine(JSON.stringify(value));
	return text.length <= MAX_VALUE_LENGTH ? text : `${text.slice(0, MAX_VALUE_LENGTH)}…`;
}
export { planTerminal as n, fieldText as t };
