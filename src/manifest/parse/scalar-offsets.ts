import type { CharacterPlaces } from "./located-node.ts";

export type ScalarStyle = "plain" | "single-quoted" | "double-quoted" | "json";

/** A decoded string while it is put together, with the place of each code unit. */
export interface PlacedText {
  readonly text: string;
  readonly places: CharacterPlaces;
}

/**
 * Decodes a scalar as its parser does, keeping where each code unit stands. `start` and `end`
 * (exclusive) are offsets into `source` and include the quotes.
 *
 * The caller compares the text with the parser's own and trusts the places only where they agree.
 */
export function placeScalar(
  source: string,
  style: ScalarStyle,
  start: number,
  end: number,
): PlacedText {
  const quoted = style !== "plain";
  const from = quoted ? start + 1 : start;
  const to = quoted ? end - 1 : end;
  const writer = createPlacedWriter(from);
  let index = from;
  while (index < to) {
    const char = source.charAt(index);
    if (style === "single-quoted" && char === "'") {
      writer.put("'", index, index + 2);
      index += 2;
    } else if (char === "\\" && (style === "double-quoted" || style === "json")) {
      index = placeEscape(source, index, to, writer);
    } else if (style !== "json" && isBlank(char)) {
      index = placeBlanks(source, index, to, writer);
    } else {
      writer.put(char, index, index + 1);
      index += 1;
    }
  }
  return writer.finish();
}

export interface PlacedWriter {
  /** Every code unit of `text` gets the same place. */
  put(text: string, start: number, end: number): void;
  finish(): PlacedText;
}

export function createPlacedWriter(origin: number): PlacedWriter {
  let text = "";
  const starts: number[] = [];
  const ends: number[] = [];
  return {
    put: (piece, start, end) => {
      text += piece;
      for (let index = 0; index < piece.length; index += 1) {
        starts.push(start);
        ends.push(end);
      }
    },
    finish: () => ({ text, places: { starts, ends, origin: starts[0] ?? origin } }),
  };
}

const ESCAPES: Readonly<Record<string, string>> = {
  ...{ "0": "\0", a: "\x07", b: "\b", e: "\x1b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" },
  ...{ N: "\u0085", _: "\u00a0", L: "\u2028", P: "\u2029" },
  ...{ " ": " ", '"': '"', "/": "/", "\\": "\\", "\t": "\t" },
};

const HEX_DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

function placeEscape(source: string, at: number, limit: number, writer: PlacedWriter): number {
  const letter = source.charAt(at + 1);
  const digits = HEX_DIGITS[letter];
  if (digits !== undefined) {
    const code = Number.parseInt(source.slice(at + 2, at + 2 + digits), 16);
    const end = at + 2 + digits;
    if (code <= 0x10ffff) writer.put(String.fromCodePoint(code), at, end);
    return end;
  }
  const lineBreak = /^\r?\n[ \t]*/.exec(source.slice(at + 1, limit))?.[0];
  if (lineBreak !== undefined) return at + 1 + lineBreak.length;
  writer.put(ESCAPES[letter] ?? source.slice(at, at + 2), at, at + 2);
  return at + 2;
}

function isBlank(char: string): boolean {
  return char === " " || char === "\t" || char === "\n" || char === "\r";
}

/** White space: kept inside a line, folded where it holds a line break. */
function placeBlanks(source: string, from: number, limit: number, writer: PlacedWriter): number {
  let end = from;
  while (end < limit && isBlank(source.charAt(end))) end += 1;
  const breaks: number[] = [];
  for (let index = from; index < end; index += 1) {
    if (source[index] === "\n") breaks.push(index);
  }
  const [first] = breaks;
  if (first === undefined) {
    for (let index = from; index < end; index += 1) {
      writer.put(source.charAt(index), index, index + 1);
    }
    return end;
  }
  // A line break alone becomes a space; of several, each after the first stays a line break.
  if (breaks.length === 1) writer.put(" ", first, first + 1);
  else for (const at of breaks.slice(1)) writer.put("\n", at, at + 1);
  return end;
}
