import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { definitionText } from "../../../bench/generate-definitions.ts";
import { createLineIndex } from "../../../src/manifest/parse/line-index.ts";
import { readPlainYaml } from "../../../src/manifest/parse/plain-yaml.ts";
import { composeYaml } from "../../../src/manifest/parse/yaml-document.ts";
import { readYamlValue } from "../../../src/manifest/parse/yaml-value.ts";

/** What the library makes of a text; `undefined` where anything is to be said about it. */
function libraryValue(text: string): { readonly value: unknown } | undefined {
  const [document, second] = composeYaml(text).documents;
  if (document === undefined || second !== undefined) return undefined;
  if (document.errors.length + document.warnings.length > 0) return undefined;
  const read = readYamlValue("a.yaml", text, createLineIndex(text), document);
  return read.usable && read.diagnostics.length === 0 ? { value: read.value } : undefined;
}

describe("readPlainYaml reads", () => {
  it.each<[string, string, unknown]>([
    [
      "objects, lists and texts",
      "a:\n  b: x y\n  c:\n    - 1\n    - d\n",
      { a: { b: "x y", c: [1, "d"] } },
    ],
    ["a list without indentation", "a:\n- b\n- c\nd: e\n", { a: ["b", "c"], d: "e" }],
    ["objects in a list", "- a: 1\n  b: 2\n- a: 3\n", [{ a: 1, b: 2 }, { a: 3 }]],
    [
      "quoted texts",
      `a: "b \\"c\\" \\n"\nd: 'it''s'\n"e f": "#"\n`,
      { a: 'b "c" \n', d: "it's", "e f": "#" },
    ],
    [
      "comments",
      "# one\na: b # two\n\n  # three\nc: # four\n  d: '#' # five\n",
      { a: "b", c: { d: "#" } },
    ],
    [
      "literal block scalars",
      "a: |\n  b\n\n    c: # no comment\nd: |-\n  e\n",
      { a: "b\n\n  c: # no comment\n", d: "e" },
    ],
    ["folded block scalars", "a: >\n  b\n  c\nd: >-\n  e\n  f\n", { a: "b c\n", d: "e f" }],
    ["the marker of the only document", "---\na: 1\n", { a: 1 }],
    [
      "words that are no text",
      "a: null\nb: true\nc: ~\nd:\ne: False\n",
      { a: null, b: true, c: null, d: null, e: false },
    ],
    [
      "jq and URLs",
      "a: .b.c == 1\nd: (.e // 0) < 9\nf: https://g/h?i\n",
      { a: ".b.c == 1", d: "(.e // 0) < 9", f: "https://g/h?i" },
    ],
  ])("%s", (_what, text, value) => {
    expect(readPlainYaml(text)).toEqual({ value });
  });

  it("the examples of this repository and the files of the benchmark", () => {
    const folder = join(import.meta.dirname, "../../../automations");
    const names = readdirSync(folder).filter((name) => /(?<!\.test)\.yaml$/.test(name));
    const examples = names.map((name) => readFileSync(join(folder, name), "utf8"));
    const generated = Array.from({ length: 200 }, (_, index) => definitionText(index, "yaml"));

    for (const text of [...examples, ...generated]) {
      const read = readPlainYaml(text);

      expect(read).toBeDefined();
      expect(read).toEqual(libraryValue(text));
    }
  });
});

describe("readPlainYaml leaves to the library", () => {
  it.each([
    ["an empty text", ""],
    ["no line feed at the end", "a: b"],
    ["a tab", "a:\tb\n"],
    ["a carriage return", "a: b\r\n"],
    ["a byte order mark", "\ufeffa: b\n"],
    ["a second document", "a: b\n---\nc: d\n"],
    ["a directive", "%YAML 1.2\n---\na: b\n"],
    ["a key that stands twice", "a: b\na: c\n"],
    ["a reserved key", "a:\n  constructor: b\n"],
    ["a key that is no text", "1: a\n"],
    ["a merge key", "<<: a\n"],
    ["an anchor", "a: &b c\n"],
    ["an alias", "a: *b\n"],
    ["a tag", "a: !!str 1\n"],
    ["braces", "a: {{ .b }}\n"],
    ["brackets", "a: [b]\n"],
    ["a text of two lines", "a: b\n  c\n"],
    ["a quoted text of two lines", 'a: "b\n  c"\n'],
    ["two values on a line", "a: b: c\n"],
    ["an escape with a number", 'a: "\\u0041"\n'],
    ["numbers that are not short and whole", "a: 1.5\n"],
    ["numbers that could lose digits", "a: 12345678901234567\n"],
    ["zeros before a number", "a: 010\n"],
    ["infinity", "a: .inf\n"],
    ["an indentation that fits nothing", "a:\n    b: c\n  d: e\n"],
    ["an indicator of indentation", "a: |2\n    b\n"],
    ["a folded text with a blank line", "a: >\n  b\n\n  c\n"],
    ["a text at the top", "a\n"],
    ["what nests deep", Array.from({ length: 40 }, (_, at) => `${" ".repeat(at)}a:\n`).join("")],
  ])("%s", (_what, text) => {
    expect(readPlainYaml(text)).toBeUndefined();
  });

  it("soon what it cannot read, however long", () => {
    const many = "x".repeat(100_000);
    const spaces = " ".repeat(100_000);

    for (const text of [`- ${spaces}`, `a: b${spaces}c:`, `a: "${many}`, `${many}: "${spaces}x`]) {
      expect(readPlainYaml(`${text}\n`)).toBeUndefined();
    }
    expect(readPlainYaml(`a: b${spaces}c${spaces}\n`)).toEqual({ value: { a: `b${spaces}c` } });
  });
});

const KEYS = [
  "a",
  "b",
  "c",
  "key",
  "x-y.z",
  "$schema",
  '"q r"',
  "'s'",
  '""',
  "true",
  "1",
  "a b",
  "constructor",
  "",
];
const VALUES = [
  ...[
    "",
    "1",
    "text",
    "two words",
    '"q"',
    "'s'",
    '"a\\"b\\\\"',
    "'a''b'",
    ".a.b == 1",
    "(a)",
    "é 😀",
  ],
  ...["|", "|-", ">", ">-", "|+", ">2", "# c", "v # c", "v #", "v#c", '"x" #c', '"x"#c', "'x' y"],
  ...[
    "true",
    "NULL",
    "~",
    "nUll",
    "{}",
    "[]",
    "[a, b]",
    "{{ .x }}",
    "http://x/y",
    "a: b",
    "x:",
    "- x",
    "-",
  ],
  ...[
    "&a x",
    "*a",
    "!t x",
    "?",
    "? x",
    "%x",
    "@x",
    "`x",
    "<<",
    "=",
    "10",
    "010",
    "0",
    "-5",
    "+1",
    "1e3",
  ],
  ...[
    ".5",
    ".inf",
    "0o7",
    "0x1",
    "1_000",
    "2024-01-01",
    "12345678901234567",
    "x\\",
    "x'",
    'x"',
    "a,b",
  ],
];
const INDENTS = ["", "", "", "", "", "", " ", "  ", "  ", "   ", "    "];
const ENDS = ["", "", "", "", "", "", " ", " # c", "\t"];

const anyLine = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...INDENTS),
        fc.constantFrom("", "", "", "", "", "", "- ", "-   ", "- - "),
        fc.constantFrom(...KEYS),
        fc.constantFrom(": ", ": ", ": ", ":", ":  "),
        fc.constantFrom(...VALUES),
        fc.constantFrom(...ENDS),
      )
      .map((parts) => parts.join("")),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...INDENTS),
        fc.constantFrom("- ", "- ", "", "-"),
        fc.constantFrom(...VALUES),
        fc.constantFrom(...ENDS),
      )
      .map((parts) => parts.join("")),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom("", "  ", "      ", "# c", "   # c", "---", "...", "--- a"),
  },
);
const anyText = fc
  .tuple(fc.array(anyLine, { minLength: 1, maxLength: 4 }), fc.constantFrom("\n", "\n", "\n\n", ""))
  .map(([lines, end]) => lines.join("\n") + end);

/** Lines of a text that means something, mostly. */
function blockLines(column: number, levels: number): fc.Arbitrary<readonly string[]> {
  const pad = " ".repeat(column);
  const scalar = fc.constantFrom(...VALUES.slice(0, 11));
  const inner = (key: string, from: number): fc.Arbitrary<readonly string[]> => {
    const inline = scalar.map((value) => [`${pad}${key} ${value}`]);
    const block = fc
      .tuple(
        fc.constantFrom("|", "|-", ">", ">-"),
        fc.constantFrom(1, 2, 4),
        fc.array(fc.constantFrom("x", "- a", "a: b", "# no comment", '"', " x", "", "", "  "), {
          minLength: 1,
          maxLength: 4,
        }),
        fc.constantFrom<readonly string[]>([], [""], ["", "# c"], [`${pad}# c`]),
      )
      .map(([style, deeper, texts, tail]) => [
        `${pad}${key} ${style}`,
        ...texts.map((text) => (text === "" ? text : " ".repeat(from + deeper) + text)),
        ...tail,
      ]);
    if (levels === 0 || !key.endsWith(":")) return fc.oneof(inline, block);
    const nested = fc
      .tuple(fc.constantFrom("", " ", " # c"), fc.constantFrom(0, 1, 2, 2, 4))
      .chain(([end, deeper]) =>
        blockLines(from + deeper, levels - 1).map((lines) => [`${pad}${key}${end}`, ...lines]),
      );
    return fc.oneof(inline, block, nested, nested);
  };
  const object = fc
    .uniqueArray(fc.constantFrom("a:", "b:", '"q r":', "'s':"), { minLength: 1, maxLength: 3 })
    .chain((keys) => fc.tuple(...keys.map((key) => inner(key, column))));
  const list = fc
    .array(fc.constantFrom("-", "-", "- a:", "-   a:"), { minLength: 1, maxLength: 3 })
    .chain((keys) =>
      fc.tuple(...keys.map((key) => inner(key, column + Math.max(0, key.length - 2)))),
    );
  return fc.oneof(object, object, list).map((lines) => lines.flat());
}
const wholeText = blockLines(0, 3).map((lines) => `${lines.join("\n")}\n`);
const changedText = fc
  .tuple(wholeText, fc.nat(), fc.nat(2), fc.constantFrom(..." :-#\"'|>\n?&*!{}[],.\\xé0~"))
  .map(([text, at, cut, put]) => {
    const from = at % text.length;
    return text.slice(0, from) + put + text.slice(from + cut);
  });

describe("whatever readPlainYaml reads", () => {
  it.each([
    ["lines in any order", anyText, 10_000],
    ["texts with a meaning", wholeText, 1_000],
    ["such texts with a place changed", changedText, 2_000],
  ])("the library reads as the same, without a finding: %s", (_what, texts, numRuns) => {
    let read = 0;
    fc.assert(
      fc.property(texts, (text) => {
        const plain = readPlainYaml(text);
        if (plain === undefined) return;
        read += 1;
        const whole = libraryValue(text);
        expect(whole).toStrictEqual(plain);
        // The order of keys as well: it is what is sent.
        expect(JSON.stringify(whole)).toBe(JSON.stringify(plain));
      }),
      { numRuns },
    );
    expect(read).toBeGreaterThan(numRuns / 100);
  });
});
