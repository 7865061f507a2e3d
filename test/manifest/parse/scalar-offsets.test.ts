import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Document, parse, parseDocument, Scalar } from "yaml";
import type { ParsedDocument } from "../../../src/manifest/parse/located-document.ts";
import { parseDefinitions } from "../../../src/manifest/parse/parse-definitions.ts";
import { offsetOf, slice } from "../../support/source-slices.ts";

/** One code unit of a text and how it stands in the source. */
interface Written {
  readonly text: string;
  /** Pieces that are the text's code units, and pieces that are nothing but layout. */
  readonly pieces: readonly { readonly source: string; readonly value: string }[];
}

const piece = (source: string, value: string) => ({ source, value });

const WORDS = fc.string({
  unit: fc.constantFrom("a", "B", "7", ".", "|", "=", "(", "é", "日", "😀", "-x", "_"),
  minLength: 1,
  maxLength: 8,
});

const SPECIAL = fc.constantFrom('"', "'", "\\", "{", "}", ":", "#", " ", "\t", "ß", "\u00a0");

function documentOf(file: string, source: string): ParsedDocument {
  const { documents, diagnostics } = parseDefinitions(file, source);
  expect(diagnostics).toEqual([]);
  const [document] = documents;
  if (document === undefined) throw new Error("There is no document.");
  return document;
}

/** Checks every code unit of the string under `key` against where its writer put it. */
function expectPlaces(file: string, head: string, { text, pieces }: Written, tail: string): void {
  const source = `${head}${pieces.map((one) => one.source).join("")}${tail}`;
  const document = documentOf(file, source);
  expect(document.value).toEqual({ key: text });
  let offset = head.length;
  let index = 0;
  for (const { source: written, value } of pieces) {
    for (let unit = 0; unit < value.length; unit += 1) {
      const range = document.rangeInString(["key"], index, index + 1);
      expect([index, offsetOf(source, range.start), slice(source, range)]).toEqual(
        written === value ? [index, offset + unit, written[unit]] : [index, offset, written],
      );
      index += 1;
    }
    offset += written.length;
  }
}

function escapes(char: string, json: boolean): fc.Arbitrary<string> {
  const code = char.codePointAt(0) ?? 0;
  const forms: string[] = [];
  if (char === '"' || char === "\\") forms.push(`\\${char}`);
  else if (char === "\n") forms.push("\\n");
  else if (char === "\t") forms.push("\\t");
  else forms.push(char);
  if (code <= 0xffff) forms.push(`\\u${code.toString(16).padStart(4, "0")}`);
  if (!json && code <= 0xff) forms.push(`\\x${code.toString(16).padStart(2, "0")}`);
  if (!json) forms.push(`\\U${code.toString(16).padStart(8, "0")}`);
  return fc.constantFrom(...forms);
}

function doubleQuoted(json: boolean): fc.Arbitrary<Written> {
  return fc
    .array(fc.oneof(SPECIAL, fc.constantFrom("a", "日", "😀", "\n", ".", "é")), { maxLength: 20 })
    .chain((chars) =>
      fc
        .tuple(...chars.map((char) => escapes(char, json).map((source) => piece(source, char))))
        .map((pieces) => ({
          text: chars.join(""),
          pieces: [piece('"', ""), ...pieces, piece('"', "")],
        })),
    );
}

const singleQuoted: fc.Arbitrary<Written> = fc
  .array(fc.oneof(WORDS, SPECIAL), { maxLength: 20 })
  .map((chars) => chars.join(""))
  .map((text) => ({
    text,
    pieces: [
      piece("'", ""),
      ...[...text].map((char) => (char === "'" ? piece("''", "'") : piece(char, char))),
      piece("'", ""),
    ],
  }));

/** Words of several lines: a single line break is a space, more are one fewer. */
function folded(quote: string): fc.Arbitrary<Written> {
  return fc
    .tuple(WORDS, fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), WORDS), { maxLength: 4 }))
    .map(([first, rest]) => {
      const start = `w${first}`;
      const pieces = [piece(quote, ""), piece(start, start)];
      for (const [breaks, word] of rest) {
        if (breaks === 1) pieces.push(piece("\n", " "));
        else
          pieces.push(
            piece("\n", ""),
            ...Array.from({ length: breaks - 1 }, () => piece("\n", "\n")),
          );
        pieces.push(piece("    ", ""), piece(`w${word}`, `w${word}`));
      }
      pieces.push(piece(quote, ""));
      return { text: pieces.map(({ value }) => value).join(""), pieces };
    });
}

const LINE = fc.tuple(
  WORDS,
  fc.string({ unit: fc.constantFrom("a", " ", '"', "'", "#", ":", "\t") }),
);

function literal(lineBreak: string): fc.Arbitrary<Written> {
  return fc
    .array(fc.option(LINE, { freq: 3 }), { minLength: 1, maxLength: 6 })
    .filter((lines) => lines.some((line) => line !== null))
    .map((lines) => {
      const last = lines.findLastIndex((line) => line !== null);
      const pieces = [piece(`|-${lineBreak}`, "")];
      for (const [index, line] of lines.slice(0, last + 1).entries()) {
        if (line !== null) {
          const content = `${line[0]}${line[1]}`;
          pieces.push(piece("    ", ""), piece(content, content));
        }
        // Of a Windows line break, the line feed is the text's.
        if (index < last) {
          if (lineBreak.length > 1) pieces.push(piece(lineBreak, "\n"));
          else pieces.push(piece("\n", "\n"));
        }
      }
      return { text: pieces.map(({ value }) => value).join(""), pieces };
    });
}

describe("every character of a string is found where it is written", () => {
  it.each([
    ["in double quotes with escapes", doubleQuoted(false)],
    ["in single quotes", singleQuoted],
    ["in double quotes over several lines", folded('"')],
    ["in single quotes over several lines", folded("'")],
    ["without quotes over several lines", folded("")],
    ["in a literal block", literal("\n")],
  ])("%s", (_style, written) => {
    fc.assert(
      fc.property(written, (one) => {
        expectPlaces("a.yaml", "key: ", one, "\n");
      }),
    );
  });

  it("in JSON with escapes", () => {
    fc.assert(
      fc.property(doubleQuoted(true), (one) => {
        expectPlaces("a.json", '{ "key" :\n ', one, "\n}");
      }),
    );
  });

  it("in a key", () => {
    const source = 'body:\n  "a\\u00e9 {{ .x }}": 1\n';

    const range = documentOf("a.yaml", source).rangeInKey(["body", "aé {{ .x }}"], 3, 11);

    expect(slice(source, range)).toBe("{{ .x }}");
  });
});

const STYLES = [
  Scalar.PLAIN,
  Scalar.QUOTE_SINGLE,
  Scalar.QUOTE_DOUBLE,
  Scalar.BLOCK_LITERAL,
  Scalar.BLOCK_FOLDED,
] as const;

const TEXTS = fc
  .array(fc.oneof(WORDS, SPECIAL, fc.constantFrom("\n", "\n\n", "  ", "\n  ", "\n\t")), {
    maxLength: 30,
  })
  .map((parts) => parts.join(""));

/** What the source may hold for one code unit of the text. */
function isPlaceOf(written: string, unit: string): boolean {
  if (written.includes(unit)) return written.trim().length <= 2 || written === unit;
  if (unit === " " || unit === "\n") return /^\s*$|^\\n$|^\\ $/.test(written);
  return written.startsWith("\\") || [...written].length === 1;
}

describe("what the YAML library writes", () => {
  it.each(STYLES)("as %s is found in order, without overlap, at its own characters", (style) => {
    fc.assert(
      fc.property(
        TEXTS,
        fc.constantFrom(20, 40, 0),
        fc.constantFrom(2, 4),
        fc.constantFrom("\n", "\r\n"),
        (given, lineWidth, indent, lineBreak) => {
          const scalar = new Scalar(given);
          scalar.type = style;
          const source = new Document({ a: [{ key: scalar }], b: 1 })
            .toString({ lineWidth, indent })
            .replaceAll("\n", lineBreak);
          // The library's writer makes what its own parser refuses, now and then.
          fc.pre(parseDocument(source).errors.length === 0);
          const document = documentOf("a.yaml", source);
          // Not always the given text: the library's writer loses blanks at the edges.
          const text = parse(source).a[0].key;
          expect(document.value).toEqual({ a: [{ key: text }], b: 1 });
          const path = ["a", 0, "key"];
          const whole = document.rangeOfValue(path);
          let last = -1;
          let lastStart = -1;
          for (let index = 0; index < text.length; index += 1) {
            const range = document.rangeInString(path, index, index + 1);
            const unit = text.charAt(index);
            const start = offsetOf(source, range.start);
            const written = slice(source, range);
            if (text.length > 1) expect(range).not.toEqual(whole);
            expect(start === lastStart || start >= last).toBe(true);
            expect([unit, written, isPlaceOf(written, unit)]).toEqual([unit, written, true]);
            last = offsetOf(source, range.end);
            lastStart = start;
          }
        },
      ),
    );
  });
});
