import { t as mostSevereFirst } from "./most-severe-rO-a_xA2.mjs";
import { o as markdownCodeCell, s as markdownText } from "./start-D1Q6O1zn.mjs";
// src/report/finding-table.ts
const FINDING_HEAD = ["| | Place | Finding | Code |", "| --- | --- | --- | --- |"];
function findingRows(diagnostics) {
	return mostSevereFirst(diagnostics).map((one) => {
		const { line, column } = one.range.start;
		const hint = hintLines(one).map((text) => `<br>${markdownText(text)}`);
		return `| ${[
			one.severity === "error" ? "❌" : "⚠️",
			markdownCodeCell(`${one.file}:${line}:${column}`),
			`${markdownText(one.message)}${hint.join("")}`,
			markdownCodeCell(one.code)
		].join(" | ")} |`;
	});
}
function hintLines({ code, hint }) {
	if (hint === void 0) return [];
	return code === "test-failed" ? hint.split("\n") : [hint];
}
export { findingRows as n, FINDING_HEAD as t };
