import { eastAsianWidth } from "get-east-asian-width";
import type { Range } from "../model/source.ts";
import { visibleLine } from "./safe-text.ts";

export interface Snippet {
  readonly line: string;
  /** Spaces, then `^~~~` under the range. */
  readonly underline: string;
}

/** A terminal's line, less the gutter. Longer source lines are cut around the range. */
const MAX_WIDTH = 110;
/** What stays visible before a range far to the right. */
const LEAD = 40;
/** Characters of each part that are looked at: a line may be a whole file with many findings. */
const WINDOW = 2 * MAX_WIDTH;
const TAB = "  ";

interface Cell {
  readonly text: string;
  readonly width: number;
}

/**
 * The first source line of a range with a caret underline that lines up with tabs, wide characters
 * and control characters, which are shown and never emitted. `undefined` where there is no such line.
 *
 * @param lines - of the file, without their line feeds.
 */
export function snippet(lines: readonly string[], range: Range): Snippet | undefined {
  const source = lines[range.start.line - 1]?.replace(/\r$/, "");
  if (source === undefined) return undefined;
  const start = range.start.column - 1;
  const end = range.end.line === range.start.line ? range.end.column - 1 : source.length;
  const stop = Math.max(end, start);
  const before = cellsOf(source.slice(Math.max(0, start - WINDOW), start));
  const marked = cellsOf(source.slice(start, Math.min(stop, start + WINDOW)));
  const after = cellsOf(source.slice(stop, stop + WINDOW));
  const lead = lastFitting(
    before,
    widthOf(before) + widthOf(marked) > MAX_WIDTH ? LEAD : MAX_WIDTH,
  );
  const shown = firstFitting(marked, MAX_WIDTH - widthOf(lead.cells));
  const rest = firstFitting(after, MAX_WIDTH - widthOf(lead.cells) - widthOf(shown.cells));
  const head = `${lead.cut ? "…" : ""}${textOf(lead.cells)}`;
  const indent = widthOf(lead.cells) + (lead.cut ? 1 : 0);
  const tail = shown.cut || rest.cut ? "…" : "";
  return {
    line: `${head}${textOf(shown.cells)}${shown.cut ? "" : textOf(rest.cells)}${tail}`.trimEnd(),
    underline: `${" ".repeat(indent)}^${"~".repeat(Math.max(0, widthOf(shown.cells) - 1))}`,
  };
}

function cellsOf(text: string): readonly Cell[] {
  return Array.from(text, (char) => {
    if (char >= " " && char <= "~") return { text: char, width: 1 };
    if (char === "\t") return { text: TAB, width: TAB.length };
    const shown = visibleLine(char);
    if (shown !== char) return { text: shown, width: shown.length };
    const width = /\p{M}/u.test(char) ? 0 : eastAsianWidth(char.codePointAt(0) ?? 0);
    return { text: char, width };
  });
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}

function textOf(cells: readonly Cell[]): string {
  return cells.map((cell) => cell.text).join("");
}

function firstFitting(
  cells: readonly Cell[],
  width: number,
): { cells: readonly Cell[]; cut: boolean } {
  let used = 0;
  const fitting = cells.findIndex((cell) => {
    used += cell.width;
    return used > width;
  });
  return fitting === -1 ? { cells, cut: false } : { cells: cells.slice(0, fitting), cut: true };
}

function lastFitting(
  cells: readonly Cell[],
  width: number,
): { cells: readonly Cell[]; cut: boolean } {
  const reversed = firstFitting([...cells].reverse(), width);
  return { cells: [...reversed.cells].reverse(), cut: reversed.cut };
}
