import { t as mostSevereFirst } from "./most-severe-rO-a_xA2.mjs";
import { F as markdownText, P as markdownCodeCell } from "./start-BGfLGlzG.mjs";
// src/report/finding-table.ts
const FINDING_HEAD = ["| | Place | Finding | Code |", "| --- | --- | --- | --- |"];
function findingRows(diagnostics) {
	return mostSevereFirst(diagnostics).map((one) => {
		const { line, column } = one.range.start;
		const hint = one.hint === void 0 ? "" : `<br>${markdownText(one.hint)}`;
		return `| ${[
			one.severity === "error" ? "❌" : "⚠️",
			markdownCodeCell(`${one.file}:${line}:${column}`),
			`${markdownText(one.message)}${hint}`,
			markdownCodeCell(one.code)
		].join(" | ")} |`;
	});
}
export { findingRows as n, FINDING_HEAD as t };
