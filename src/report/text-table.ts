import { eastAsianWidth } from "get-east-asian-width";
import { visibleLine } from "./safe-text.ts";

export interface TableCell {
  /** Whatever a stranger wrote: it is made safe here, and cut where it is too wide. */
  readonly text: string;
  readonly paint?: (text: string) => string;
}

const GAP = "  ";

/**
 * Lines of cells, each column as wide as its widest cell on a terminal, at most `maxWidth`.
 * The last column is not filled up.
 */
export function textTable(
  rows: readonly (readonly TableCell[])[],
  maxWidth: number,
): readonly string[] {
  const shown = rows.map((row) =>
    row.map(({ text, paint }) => ({ ...fitting(visibleLine(text), maxWidth), paint })),
  );
  const columns = Math.max(0, ...shown.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(0, ...shown.map((row) => row[column]?.width ?? 0)),
  );
  return shown.map((row) =>
    row
      .map(({ text, width, paint }, column) => {
        const isLast = column === row.length - 1;
        const fill = isLast ? "" : " ".repeat((widths[column] ?? 0) - width);
        return `${paint === undefined ? text : paint(text)}${fill}`;
      })
      .join(GAP),
  );
}

function fitting(text: string, maxWidth: number): { text: string; width: number } {
  let [shown, width] = ["", 0];
  for (const char of text) {
    const next = widthOf(char);
    if (width + next > maxWidth) return cutShort(shown, maxWidth);
    shown += char;
    width += next;
  }
  return { text: shown, width };
}

function cutShort(text: string, maxWidth: number): { text: string; width: number } {
  const chars = Array.from(text);
  let width = chars.reduce((sum, char) => sum + widthOf(char), 0);
  while (width > maxWidth - 1) width -= widthOf(chars.pop() ?? "");
  return { text: `${chars.join("")}…`, width: width + 1 };
}

function widthOf(char: string): number {
  if (char >= " " && char <= "~") return 1;
  return /\p{M}/u.test(char) ? 0 : eastAsianWidth(char.codePointAt(0) ?? 0);
}
