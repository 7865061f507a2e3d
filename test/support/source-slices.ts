import type { Position, Range } from "../../src/model/source.ts";

/** The offset of a place, counted without the code under test. */
export function offsetOf(text: string, { line, column }: Position): number {
  const before = text.split("\n").slice(0, line - 1);
  return before.reduce((sum, one) => sum + one.length + 1, column - 1);
}

/** What a range covers. */
export function slice(text: string, { start, end }: Range): string {
  return text.slice(offsetOf(text, start), offsetOf(text, end));
}
