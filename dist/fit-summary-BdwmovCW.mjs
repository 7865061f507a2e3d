import { v as count } from "./dispatching-BM85niOH.mjs";
// src/report/fit-summary.ts
const MAX_SUMMARY_BYTES = 1e6;
function fitSummary(sections, maxBytes = MAX_SUMMARY_BYTES, place = "GitHub's summary") {
	const lines = sections.flat();
	let bytes = 0;
	let kept = 0;
	for (const line of lines) {
		bytes += Buffer.byteLength(line) + 1;
		if (bytes > maxBytes) break;
		kept += 1;
	}
	const text = lines.slice(0, kept).join("\n");
	if (kept === lines.length) return `${text}\n`;
	return `${text}\n\n${count(lines.length - kept, "more line")} did not fit into ${place}.\n`;
}
export { fitSummary as t };
