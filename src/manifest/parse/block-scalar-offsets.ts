import type { PlacedText, PlacedWriter } from "./scalar-offsets.ts";
import { createPlacedWriter } from "./scalar-offsets.ts";

interface Line {
  /** Offset of its first character. */
  readonly start: number;
  readonly indent: number;
  /** Behind the indentation, without the line break. */
  readonly content: string;
  /** Offset of its line break, or the end of the scalar. */
  readonly end: number;
}

interface Header {
  readonly folded: boolean;
  readonly chomp: "clip" | "keep" | "strip";
  readonly explicitIndent: boolean;
  /** Offset of the first line. */
  readonly body: number;
}

/**
 * Places of a YAML block scalar's characters; `start` is the offset of its `|` or `>`.
 *
 * An indentation indicator counts from the parent's indentation, which the scalar does not say: the
 * one that gives the parser's own text is the right one. `undefined` where none does.
 */
export function placeBlockScalar(
  source: string,
  start: number,
  end: number,
  expected: string,
): PlacedText | undefined {
  const header = readHeader(source, start, end);
  const lines = readLines(source, header.body, end);
  const content = lines.filter((line) => line.content !== "");
  const least = Math.min(...content.map((line) => line.indent));
  const [first] = content;
  if (first === undefined) return placeBlankLines(lines, header, expected);
  const candidates = header.explicitIndent
    ? Array.from({ length: least + 1 }, (_unused, index) => least - index)
    : [first.indent];
  for (const indent of candidates) {
    const placed = placeLines(lines, header, indent);
    if (placed.text === expected) return placed;
  }
  return undefined;
}

function readHeader(source: string, start: number, end: number): Header {
  const indicators = /^[|>][-+0-9]*/.exec(source.slice(start, start + 8))?.[0] ?? "";
  const lineEnd = source.indexOf("\n", start);
  const keep = indicators.includes("+");
  const strip = indicators.includes("-");
  return {
    folded: indicators.startsWith(">"),
    chomp: keep ? "keep" : strip ? "strip" : "clip",
    explicitIndent: /[0-9]/.test(indicators),
    body: lineEnd === -1 || lineEnd >= end ? end : lineEnd + 1,
  };
}

function readLines(source: string, from: number, end: number): readonly Line[] {
  const lines: Line[] = [];
  let start = from;
  while (start < end) {
    const feed = source.indexOf("\n", start);
    const stop = feed === -1 || feed >= end ? end : feed;
    const lineEnd = stop > start && source[stop - 1] === "\r" && stop < end ? stop - 1 : stop;
    let indent = 0;
    while (start + indent < lineEnd && source[start + indent] === " ") indent += 1;
    lines.push({ start, indent, content: source.slice(start + indent, lineEnd), end: lineEnd });
    start = stop + 1;
  }
  return lines;
}

function placeLines(lines: readonly Line[], header: Header, trim: number): PlacedText {
  let last = lines.length - 1;
  while (last >= 0 && (lines[last]?.indent ?? 0) <= trim && lines[last]?.content === "") last -= 1;
  const writer = createPlacedWriter(lines[0]?.start ?? header.body);
  const body = lines.slice(0, last + 1);
  if (header.folded) placeFolded(body, trim, writer);
  else placeLiteral(body, trim, writer);
  const tail = lines[last]?.end ?? header.body;
  if (header.chomp === "clip") writer.put("\n", tail, tail + 1);
  if (header.chomp === "keep") {
    for (const line of lines.slice(last)) writer.put("\n", line.end, line.end + 1);
  }
  return writer.finish();
}

function placeLiteral(lines: readonly Line[], trim: number, writer: PlacedWriter): void {
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before !== undefined) writer.put("\n", before.end, before.end + 1);
    putContent(line, trim, writer);
  }
}

function placeFolded(lines: readonly Line[], trim: number, writer: PlacedWriter): void {
  const firstContent = lines.findIndex((line) => line.content !== "");
  for (const line of lines.slice(0, firstContent)) {
    putContent(line, trim, writer);
    writer.put("\n", line.end, line.end + 1);
  }
  // Line breaks that wait for the line behind them, which decides how they fold.
  let waiting: readonly Line[] = [];
  let previousKept = false;
  for (const line of lines.slice(firstContent)) {
    if (line.content === "" && line.indent <= trim) {
      waiting = [...waiting, line];
      continue;
    }
    const kept = line.indent > trim || line.content.startsWith("\t");
    putBreaks(waiting, previousKept || kept, writer);
    putContent(line, trim, writer);
    waiting = [line];
    previousKept = kept;
  }
}

/** Breaks around more-indented lines are kept; of others, one folds into a space. */
function putBreaks(lines: readonly Line[], kept: boolean, writer: PlacedWriter): void {
  const [first, ...rest] = lines;
  if (first === undefined) return;
  if (kept) for (const line of lines) writer.put("\n", line.end, line.end + 1);
  else if (rest.length === 0) writer.put(" ", first.end, first.end + 1);
  else for (const line of rest) writer.put("\n", line.end, line.end + 1);
}

function putContent(line: Line, trim: number, writer: PlacedWriter): void {
  for (let at = line.start + Math.min(trim, line.indent); at < line.end; at += 1) {
    const index = at - line.start - line.indent;
    writer.put(index < 0 ? " " : line.content.charAt(index), at, at + 1);
  }
}

/** A scalar of blank lines only has no indentation of its own: only `+` keeps its line breaks. */
function placeBlankLines(
  lines: readonly Line[],
  header: Header,
  expected: string,
): PlacedText | undefined {
  const writer = createPlacedWriter(lines[0]?.start ?? header.body);
  if (header.chomp === "keep") {
    for (const line of lines) writer.put("\n", line.end, line.end + 1);
  }
  const placed = writer.finish();
  return placed.text === expected ? placed : undefined;
}
