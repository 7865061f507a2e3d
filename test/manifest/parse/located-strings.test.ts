import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { parseDefinitions } from "../../../src/manifest/parse/parse-definitions.ts";
import type { SourceDocument } from "../../../src/manifest/source-document.ts";
import type { JsonPath } from "../../../src/model/json.ts";
import type { Range } from "../../../src/model/source.ts";

function onlyDocument(file: string, text: string): SourceDocument {
  const { documents, diagnostics } = parseDefinitions(file, text);
  expect(diagnostics).toEqual([]);
  const [document] = documents;
  if (document === undefined) throw new Error("no document");
  return document;
}

/** The source text of a range. */
function written(text: string, { start, end }: Range): string {
  const lines = text.split("\n");
  const offset = (line: number, column: number) =>
    lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0) + column - 1;
  return text.slice(offset(start.line, start.column), offset(end.line, end.column));
}

function stretch(text: string, path: JsonPath, start: number, end: number): string {
  return written(text, onlyDocument("a.yaml", text).rangeInString(path, start, end));
}

describe("a stretch inside a string is the same stretch of the source", () => {
  it.each([
    ["plain", "a: one two three\n", "two"],
    ["plain over lines", "a: one\n  two\n\n  three\n", "two"],
    ["single-quoted", "a: 'it''s two three'\n", "two"],
    ["single-quoted over lines", "a: 'one\n\n   two\n   three'\n", "two"],
    ["double-quoted", 'a: "o\\u006ee \\x41 two\\tthree"\n', "two"],
    ["double-quoted with escaped breaks", 'a: "one \\\n   two\\\n   three"\n', "two"],
    ["literal", "a: |\n  one\n    two\n  three\n", "two"],
    ["literal with an indicator", "a: |2-\n    one\n   two\n", "two"],
    ["literal, kept", "a: |+\n  one\n\n  two\n\n\n", "two"],
    ["folded", "a: >\n  one\n  and two\n\n  three\n", "two"],
    ["folded, more indented", "a: >-\n  one\n\n    two\n  three\n", "two"],
    ["with an anchor and a tag", "a: &x !!str one two\n", "two"],
    ["with CRLF", "a: |\r\n  one\r\n  two\r\nb: 1\r\n", "two"],
    ["after wide characters", "a: '日本語 🎉 two'\n", "two"],
  ])("%s", (_style, text, word) => {
    const value = Reflect.get(Object(onlyDocument("a.yaml", text).value), "a") as string;
    const at = value.indexOf(word);

    expect(stretch(text, ["a"], at, at + word.length)).toBe(word);
  });

  it("underlines a whole escape for the character that it stands for", () => {
    const text = 'a: "x\\u00e9\\U0001F600y"\n';

    expect(stretch(text, ["a"], 1, 2)).toBe("\\u00e9");
    expect(stretch(text, ["a"], 2, 4)).toBe("\\U0001F600");
    expect(stretch(text, ["a"], 4, 5)).toBe("y");
  });

  it("ends with its last character, not with the next line's first", () => {
    expect(stretch("a: |\n  one\n  two\n", ["a"], 0, 3)).toBe("one");
    expect(stretch('a: "one\\\n  two"\n', ["a"], 0, 3)).toBe("one");
    expect(stretch("a: one\n   two\n", ["a"], 0, 3)).toBe("one");
  });

  it("stays inside the string", () => {
    expect(stretch("a: one\n", ["a"], 1, 99)).toBe("ne");
    expect(stretch("a: one\n", ["a"], 50, 99)).toBe("");
    expect(stretch("a: ''\n", ["a"], 0, 1)).toBe("''");
  });

  it("is found in keys too", () => {
    const document = onlyDocument("a.yaml", 'a:\n  "{{ .x }} \\u0041": 1\n');

    const range = document.rangeInKey(["a", "{{ .x }} A"], 3, 5);

    expect(range).toEqual({ start: { line: 2, column: 7 }, end: { line: 2, column: 9 } });
  });

  it("is the whole value where there is no string", () => {
    expect(stretch("a: [1, 2]\n", ["a"], 0, 1)).toBe("[1, 2]");
  });
});

const STYLES = ["PLAIN", "QUOTE_SINGLE", "QUOTE_DOUBLE", "BLOCK_LITERAL", "BLOCK_FOLDED"] as const;

// Words, breaks, blanks and what needs escapes: enough of each that every rule of folding is met. No
// surrogate pairs, which the library's writer may fold in the middle.
const anyText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom("a", "bc", "word", "é", "日本", "x:y", "#") },
      { weight: 4, arbitrary: fc.constantFrom(" ", "  ", "\n", "\n\n", "\n  ", " \n", "\t") },
      { weight: 1, arbitrary: fc.constantFrom("'", '"', "\\", "{{ .a }}", "\u00a0", "\u0007") },
    ),
    { minLength: 1, maxLength: 24 },
  )
  .map((parts) => parts.join(""));

describe("every character of every string", () => {
  it("is found where it is written, in every YAML style", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...STYLES), fc.boolean(), (value, style, deep) => {
        const text = stringify(deep ? { a: [{ k: value }] } : { a: value }, {
          defaultStringType: style,
          lineWidth: 20,
          minContentWidth: 0,
        });
        const path = deep ? ["a", 0, "k"] : ["a"];
        // The library writes some texts of blanks as a scalar that it reads otherwise, or not at all.
        fc.pre(parseDefinitions("a.yaml", text).diagnostics.length === 0);
        const document = onlyDocument("a.yaml", text);
        fc.pre(JSON.stringify(document.value).includes(JSON.stringify(value)));

        for (const [index, char] of charactersOf(value)) {
          const range = document.rangeInString(path, index, index + char.length);
          expectSameCharacter(written(text, range), char);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("is found where it is written in JSON", () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.string({ unit: "binary" })), (value) => {
        const text = JSON.stringify({ list: [0, { key: value }] }, undefined, 2);
        const document = onlyDocument("a.json", text);

        for (const [index, char] of charactersOf(value)) {
          const range = document.rangeInString(["list", 1, "key"], index, index + char.length);
          expect(JSON.parse(`"${written(text, range)}"`)).toBe(char);
        }
      }),
    );
  });

  it("in a key, is found where it is written", () => {
    fc.assert(
      fc.property(anyText, (key) => {
        const text = `{${JSON.stringify(key)}: 1}`;
        for (const file of ["a.json", "a.yaml"]) {
          const document = onlyDocument(file, text);
          for (const [index, char] of charactersOf(key)) {
            const range = document.rangeInKey([key], index, index + char.length);
            expect(JSON.parse(`"${written(text, range)}"`)).toBe(char);
          }
        }
      }),
    );
  });
});

/** Each code point with its offset in UTF-16 code units. */
function charactersOf(value: string): readonly (readonly [number, string])[] {
  let offset = 0;
  return Array.from(value, (char) => {
    const at = offset;
    offset += char.length;
    return [at, char] as const;
  });
}

/** A source stretch stands for a character as itself, as an escape, or as a line break that folds. */
function expectSameCharacter(source: string, char: string): void {
  if (source === char || (char === "'" && source === "''")) return;
  if (source.startsWith("\\")) expect(parse(`"${source}"`)).toBe(char);
  else expect([source, char]).toEqual(["\n", " "]);
}
