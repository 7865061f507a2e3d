import { v as count } from "./dispatching-BM85niOH.mjs";
import { c as visibleLine } from "./start-D1Q6O1zn.mjs";
import { t as eastAsianWidth } from "./get-east-asian-width-BG-P7LM4.mjs";
// src/report/snippet.ts
const MAX_WIDTH = 110;
const LEAD = 40;
const WINDOW = 220;
const TAB = "  ";
function snippet(lines, range) {
	const source = lines[range.start.line - 1]?.replace(/\r$/, "");
	if (source === void 0) return void 0;
	const start = range.start.column - 1;
	const end = range.end.line === range.start.line ? range.end.column - 1 : source.length;
	const stop = Math.max(end, start);
	const before = cellsOf(source.slice(Math.max(0, start - WINDOW), start));
	const marked = cellsOf(source.slice(start, Math.min(stop, start + WINDOW)));
	const after = cellsOf(source.slice(stop, stop + WINDOW));
	const lead = lastFitting(before, widthOf(before) + widthOf(marked) > MAX_WIDTH ? LEAD : MAX_WIDTH);
	const shown = firstFitting(marked, MAX_WIDTH - widthOf(lead.cells));
	const rest = firstFitting(after, MAX_WIDTH - widthOf(lead.cells) - widthOf(shown.cells));
	const head = `${lead.cut ? "…" : ""}${textOf(lead.cells)}`;
	const indent = widthOf(lead.cells) + (lead.cut ? 1 : 0);
	const tail = shown.cut || rest.cut ? "…" : "";
	return {
		line: `${head}${textOf(shown.cells)}${shown.cut ? "" : textOf(rest.cells)}${tail}`.trimEnd(),
		underline: `${" ".repeat(indent)}^${"~".repeat(Math.max(0, widthOf(shown.cells) - 1))}`
	};
}
function cellsOf(text) {
	return Array.from(text, (char) => {
		if (char >= " " && char <= "~") return {
			text: char,
			width: 1
		};
		if (char === "	") return {
			text: TAB,
			width: 2
		};
		const shown = visibleLine(char);
		if (shown !== char) return {
			text: shown,
			width: shown.length
		};
		return {
			text: char,
			width: /\p{M}/u.test(char) ? 0 : eastAsianWidth(char.codePointAt(0) ?? 0)
		};
	});
}
function widthOf(cells) {
	return cells.reduce((sum, cell) => sum + cell.width, 0);
}
function textOf(cells) {
	return cells.map((cell) => cell.text).join("");
}
function firstFitting(cells, width) {
	let used = 0;
	const fitting = cells.findIndex((cell) => {
		used += cell.width;
		return used > width;
	});
	return fitting === -1 ? {
		cells,
		cut: false
	} : {
		cells: cells.slice(0, fitting),
		cut: true
	};
}
function lastFitting(cells, width) {
	const reversed = firstFitting([...cells].reverse(), width);
	return {
		cells: [...reversed.cells].reverse(),
		cut: reversed.cut
	};
}
// src/report/terminal-diagnostics.ts
function diagnosticsTerminal(diagnostics, texts, paint) {
	const linesOf = lineReader(texts);
	return diagnostics.map((one) => `${diagnosticText(one, linesOf(one.file), paint)}\n`).join("\n");
}
function lineReader(texts) {
	let last;
	return (file) => {
		if (last?.file !== file) last = {
			file,
			lines: (texts.get(file) ?? "").split("\n")
		};
		return last.lines;
	};
}
function validateSentence(diagnostics, counts) {
	if (counts.files === 0) return "No definition files were found.";
	const content = `${count(counts.automations, "automation")}: ${counts.published} published, ${count(counts.drafts, "draft")}`;
	const { suppressed } = counts;
	const rest = suppressed === void 0 ? "" : `; ${count(suppressed, "finding")} suppressed`;
	if (diagnostics.length === 0) return `No problems in ${count(counts.files, "file")}; ${content}${rest}.`;
	const faulty = new Set(diagnostics.map(({ file }) => file)).size;
	return `${count(counts.errors, "error")} and ${count(counts.warnings, "warning")} in ${faulty} of ${count(Math.max(faulty, counts.files), "file")}; ${content}${rest}.`;
}
function diagnosticText(one, source, paint) {
	const { line, column } = one.range.start;
	const colour = one.severity === "error" ? paint.red : paint.yellow;
	const gutter = " ".repeat(String(line).length);
	const lines = [`${paint.bold(`${visibleLine(one.file)}:${line}:${column}:`)} ${colour(`${one.severity}:`)} ${visibleLine(one.message)} ${paint.dim(`[${one.code}]`)}`];
	const shown = snippet(source, one.range);
	if (shown !== void 0 && shown.line !== "") lines.push(paint.dim(`${gutter} |`), `${paint.dim(`${line} |`)} ${shown.line}`, `${paint.dim(`${gutter} |`)} ${colour(shown.underline)}`);
	for (const note of one.notes) {
		const place = `${visibleLine(note.file)}:${note.range.start.line}:${note.range.start.column}`;
		lines.push(`${gutter} ${paint.cyan("note:")} ${place}: ${visibleLine(note.message)}`);
	}
	if (one.hint !== void 0) lines.push(`${gutter} ${paint.cyan("hint:")} ${visibleLine(one.hint)}`);
	return lines.join("\n");
}
export { validateSentence as n, diagnosticsTerminal as t };
