import { i as appliedCounts } from "./plan-words-CA_k4NOt.mjs";
import { c as visibleLine } from "./start-D1Q6O1zn.mjs";
import { n as planTerminal } from "./terminal-plan-CWOJVv5I.mjs";
// src/report/terminal-sync.ts
function syncTerminal(report, paint) {
	const plan = report.kind === "refused" ? {
		...report.plan,
		unsafe: []
	} : report.plan;
	return `${planTerminal(plan, paint)}${ending(report, paint).join("\n")}\n`;
}
function syncSentence(report) {
	const at = report.revision === void 0 ? "" : `; the store is at revision ${report.revision}`;
	switch (report.kind) {
		case "applied": return `Applied: ${appliedCounts(report.plan.summary)}${report.plan.configChanged ? ", and the run-time configuration" : ""}${at}.`;
		case "unchanged": return `Nothing to apply${at}.`;
		case "dry-run": return `Dry run: nothing was written${at}.`;
		case "refused": return `Refused: nothing was written${at}.`;
		case "conflict": return `Conflict: nothing was written${at}.`;
		case "failed": return report.isUnchanged === true ? `Failed: nothing was applied${at}.` : "Failed: it is not known whether the changes are in the store, which cannot be read.";
	}
}
function ending(report, paint) {
	const reasons = (report.reasons ?? []).flatMap((reason) => [
		`${paint.red(`${report.kind}:`)} ${visibleLine(reason.message)} [${reason.code}]`,
		...reason.override === void 0 ? [] : [`  hint: ${reason.override} overrides this.`],
		...reason.hint === void 0 ? [] : [`  hint: ${visibleLine(reason.hint)}`]
	]);
	const colour = report.kind === "applied" || report.kind === "unchanged" ? paint.green : report.kind === "dry-run" ? paint.dim : paint.red;
	return [...reasons, colour(syncSentence(report))];
}
export { syncTerminal as n, syncSentence as t };
