import type { Position, Range } from "../../model/source.ts";

/** Turns offsets of a text (UTF-16 code units from 0) into places. */
export interface LineIndex {
  position(offset: number): Position;
  /** `end` is exclusive; both are brought inside the text. */
  range(start: number, end: number): Range;
}

/** Lines end at a line feed, as in YAML, JSON and every editor; the text is read at the first question. */
export function createLineIndex(text: string): LineIndex {
  return new TextLines(text);
}

/** A class, so that one that nobody asks, of a file without findings, is little more than its text. */
class TextLines implements LineIndex {
  readonly #text: string;
  #starts: readonly number[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  position(offset: number): Position {
    this.#starts ??= lineStarts(this.#text);
    const inside = Math.max(0, Math.min(offset, this.#text.length));
    const line = lineOf(this.#starts, inside);
    return { line: line + 1, column: inside - (this.#starts[line] ?? 0) + 1 };
  }

  range(start: number, end: number): Range {
    return { start: this.position(start), end: this.position(Math.max(start, end)) };
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

/** The last line that starts at or before an offset. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
