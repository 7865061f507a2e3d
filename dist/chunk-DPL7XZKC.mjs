import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  eastAsianWidth
} from "./chunk-EDM4WTMV.mjs";
import {
  count
} from "./chunk-IP7UEZOC.mjs";
import {
  visibleLine
} from "./chunk-DXOUGVAY.mjs";

// src/report/snippet.ts
var MAX_WIDTH = 110, LEAD = 40, WINDOW = 2 * MAX_WIDTH, TAB = "  ";
function snippet(lines, range) {
  let source = lines[range.start.line - 1]?.replace(/\r$/, "");
  if (source === void 0) return;
  let start = range.start.column - 1, end = range.end.line === range.start.line ? range.end.column - 1 : source.length, stop = Math.max(end, start), before = cellsOf(source.slice(Math.max(0, start - WINDOW), start)), marked = cellsOf(source.slice(start, Math.min(stop, start + WINDOW))), after = cellsOf(source.slice(stop, stop + WINDOW)), lead = lastFitting(
    before,
    widthOf(before) + widthOf(marked) > MAX_WIDTH ? LEAD : MAX_WIDTH
  ), shown = firstFitting(marked, MAX_WIDTH - widthOf(lead.cells)), rest = firstFitting(after, MAX_WIDTH - widthOf(lead.cells) - widthOf(shown.cells)), head = `${lead.cut ? "…" : ""}${textOf(lead.cells)}`, indent = widthOf(lead.cells) + (lead.cut ? 1 : 0), tail = shown.cut || rest.cut ? "…" : "";
  return {
    line: `${head}${textOf(shown.cells)}${shown.cut ? "" : textOf(rest.cells)}${tail}`.trimEnd(),
    underline: `${" ".repeat(indent)}^${"~".repeat(Math.max(0, widthOf(shown.cells) - 1))}`
  };
}
function cellsOf(text) {
  return Array.from(text, (char) => {
    if (char >= " " && char <= "~") return { text: char, width: 1 };
    if (char === "	") return { text: TAB, width: TAB.length };
    let shown = visibleLine(char);
    if (shown !== char) return { text: shown, width: shown.length };
    let width = new RegExp("\\p{M}", "u").test(char) ? 0 : eastAsianWidth(char.codePointAt(0) ?? 0);
    return { text: char, width };
  });
}
function widthOf(cells) {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}
function textOf(cells) {
  return cells.map((cell) => cell.text).join("");
}
function firstFitting(cells, width) {
  let used = 0, fitting = cells.findIndex((cell) => (used += cell.width, used > width));
  return fitting === -1 ? { cells, cut: !1 } : { cells: cells.slice(0, fitting), cut: !0 };
}
function lastFitting(cells, width) {
  let reversed = firstFitting([...cells].reverse(), width);
  return { cells: [...reversed.cells].reverse(), cut: reversed.cut };
}

// src/report/terminal-diagnostics.ts
function diagnosticsTerminal(diagnostics, texts, paint) {
  let linesOf = lineReader(texts);
  return diagnostics.map((one) => `${diagnosticText(one, linesOf(one.file), paint)}
`).join(`
`);
}
function lineReader(texts) {
  let last;
  return (file) => (last?.file !== file && (last = { file, lines: (texts.get(file) ?? "").split(`
`) }), last.lines);
}
function validateSentence(diagnostics, counts) {
  if (counts.files === 0) return "No definition files were found.";
  let content = `${count(counts.automations, "automation")}: ${counts.published} published, ${count(counts.drafts, "draft")}`, { suppressed } = counts, rest = suppressed === void 0 ? "" : `; ${count(suppressed, "finding")} suppressed`;
  if (diagnostics.length === 0)
    return `No problems in ${count(counts.files, "file")}; ${content}${rest}.`;
  let faulty = new Set(diagnostics.map(({ file }) => file)).size;
  return `${count(counts.errors, "error")} and ${count(counts.warnings, "warning")} in ${faulty} of ${count(Math.max(faulty, counts.files), "file")}; ${content}${rest}.`;
}
function diagnosticText(one, source, paint) {
  let { line, column } = one.range.start, colour = one.severity === "error" ? paint.red : paint.yellow, gutter = " ".repeat(String(line).length), lines = [
    `${paint.bold(`${visibleLine(one.file)}:${line}:${column}:`)} ${colour(`${one.severity}:`)} ${visibleLine(one.message)} ${paint.dim(`[${one.code}]`)}`
  ], shown = snippet(source, one.range);
  shown !== void 0 && shown.line !== "" && lines.push(
    paint.dim(`${gutter} |`),
    `${paint.dim(`${line} |`)} ${shown.line}`,
    `${paint.dim(`${gutter} |`)} ${colour(shown.underline)}`
  );
  for (let note of one.notes) {
    let place = `${visibleLine(note.file)}:${note.range.start.line}:${note.range.start.column}`;
    lines.push(`${gutter} ${paint.cyan("note:")} ${place}: ${visibleLine(note.message)}`);
  }
  return one.hint !== void 0 && lines.push(`${gutter} ${paint.cyan("hint:")} ${visibleLine(one.hint)}`), lines.join(`
`);
}

export {
  diagnosticsTerminal,
  validateSentence
};
