import { describe, expect, it } from "vitest";
import { parseYaml } from "../../../src/manifest/parse/parse-yaml.ts";
import { slice } from "../../support/source-slices.ts";

/** Far more than a definition of any size takes, on a busy machine too. */

function values(text: string): unknown[] {
  const { documents, diagnostics } = parseYaml("a.yaml", text);
  expect(diagnostics).toEqual([]);
  return documents.map(({ value }) => value);
}

/** Each finding as `code line:column "what it covers"`. */
function findings(text: string): string[] {
  return parseYaml("a.yaml", text).diagnostics.map(({ code, range }) => {
    const { line, column } = range.start;
    return `${code} ${line}:${column} ${JSON.stringify(slice(text, range).slice(0, 20))}`;
  });
}

function codesOf(text: string): readonly string[] {
  const { diagnostics } = parseYaml("a.yaml", text);
  return [...new Set(diagnostics.map(({ code }) => code))];
}

describe("values are those of JSON", () => {
  it.each<[string, string, unknown]>([
    ["timestamps stay text", "a: 2025-02-03T10:11:12.131Z", { a: "2025-02-03T10:11:12.131Z" }],
    ["dates stay text", "a: 2025-02-03", { a: "2025-02-03" }],
    ["yes, no, on and off are text", "[yes, no, on, off]", ["yes", "no", "on", "off"]],
    ["octal of YAML 1.1 is decimal", "a: 010", { a: 10 }],
    ["a number with underscores is text", "a: 1_000", { a: "1_000" }],
    ["base 60 is text", "a: 10:20", { a: "10:20" }],
    ["true and null are themselves", "[true, null, ~, 1.5]", [true, null, null, 1.5]],
    ["a key without a value is null", "a:\nb: 1", { a: null, b: 1 }],
    ["numbers and booleans are keys as written", "1: a\ntrue: b", { "1": "a", true: "b" }],
    ["a repeated value", "a: &x [1]\nb: *x", { a: [1], b: [1] }],
    ["the last anchor of a name counts", "a: &x 1\nb: &x 2\nc: *x", { a: 1, b: 2, c: 2 }],
    ["Windows line breaks", "a: |\r\n  x\r\n  y\r\nb: 1\r\n", { a: "x\ny\n", b: 1 }],
    ["a byte order mark", "\ufeffa: 1", { a: 1 }],
    ["core tags by name", "a: !!str 1", { a: "1" }],
  ])("%s", (_title, text, value) => {
    expect(values(text)).toEqual([value]);
  });

  it("keeps the documents of a file apart", () => {
    expect(values("a: 1\n---\nb: 2\n...\n---\n- c\n")).toEqual([{ a: 1 }, { b: 2 }, ["c"]]);
  });

  it.each([
    ["nothing", ""],
    ["a comment", "# a\n"],
    ["blank lines", "\n\n"],
    ["a byte order mark", "\ufeff"],
  ])("has no value in %s", (_title, text) => {
    expect(values(text).filter((value) => value !== undefined)).toEqual([]);
  });

  it("leaves out what is empty between documents", () => {
    expect(values("---\na: 1\n---\n---\nb: 2\n---\n# end\n")).toEqual([{ a: 1 }, { b: 2 }]);
  });

  it("shares nothing with the prototype of objects", () => {
    const { documents, diagnostics } = parseYaml("a.yaml", "__proto__:\n  admin: true\n");

    expect(diagnostics.map(({ code }) => code)).toEqual(["reserved-key"]);
    for (const { value } of documents) expect(Object(value).admin).toBeUndefined();
    expect(Object.hasOwn(Object.prototype, "admin")).toBe(false);
  });
});

describe("what YAML allows and JSON has not is found in its place", () => {
  it.each([
    ["a list as a key", "a: 1\n? [x]\n: 2\n", ['wrong-type 2:3 "[x]"']],
    ["null as a key", "a: 1\n~: 2\n", ['wrong-type 2:1 "~"']],
    ["an unquoted template", "a: {{ .x }}\n", ['syntax 1:5 "{ .x }"']],
    ["a merge key", "a: &x {}\nb:\n  <<: *x\n", ['unknown-key 3:3 "<<"']],
    [".nan", "a: [1, .nan]\n", ['wrong-type 1:8 ".nan"']],
    ["-.inf", "a: -.inf\n", ['wrong-type 1:4 "-.inf"']],
    ["a tag of its own", "a: !secret x\n", ['syntax 1:4 "!secret"']],
    ["binary data", "a: !!binary aGk=\n", ['syntax 1:4 "!!binary"']],
    ["a tab as indentation", "a:\n\tb: 1\n", ['syntax 2:1 "\\t"']],
    ["an alias without an anchor", "a: *x\n", ['syntax 1:4 "*x"']],
    ["an alias before its anchor", "a: *x\nb: &x 1\n", ['syntax 1:4 "*x"']],
    ["an alias of another document", "a: &x 1\n---\nb: *x\n", ['syntax 3:4 "*x"']],
    ["an alias inside its own value", "a: &x [*x]\n", ['syntax 1:8 "*x"']],
    ["a key twice", "a: 1\n'a': 2\n", ["duplicate-key 2:1 \"'a'\""]],
    ["a key twice in a flow", "b: {a: 1, a: 2}\n", ['duplicate-key 1:11 "a"']],
    ["a key three times", "a: 1\na: 2\na: 3\n", ['duplicate-key 2:1 "a"', 'duplicate-key 3:1 "a"']],
    ["constructor", "a: { constructor: 1 }\n", ['reserved-key 1:6 "constructor"']],
    [
      "prototype, escaped",
      'a: { "proto\\x74ype": 1 }\n',
      ['reserved-key 1:6 "\\"proto\\\\x74ype\\""'],
    ],
    ["a string that is not closed", 'a: 1\nb: "x\nc: 2\n', ['syntax 2:4 "\\""']],
    ["a bracket that is not closed", "a: [1, 2\nb: 3\n", ['syntax 1:4 "["']],
    ["something behind a string", 'a: "x" y\n', ['syntax 1:8 "y"']],
  ])("%s", (_title, text, expected) => {
    expect(findings(text)).toEqual(expected);
  });

  it("keeps the documents around one with a syntax error", () => {
    const { documents, diagnostics } = parseYaml("a.yaml", "a: 1\n---\nb: : :\n---\nc: 3\n");

    expect(documents.map(({ value }) => value)).toEqual([{ a: 1 }, { c: 3 }]);
    expect([...new Set(diagnostics.map(({ range }) => range.start.line))]).toEqual([3]);
  });

  it("notes where the first of two keys stands", () => {
    const [found] = parseYaml("a.yaml", "a: 1\nb: 2\na: 3\n").diagnostics;

    expect(found?.notes.map(({ range }) => range.start)).toEqual([{ line: 1, column: 1 }]);
  });
});

describe("places", () => {
  const text = [
    "# comment",
    "- &first",
    "  key: value",
    "  list: [a, 'b']",
    "- *first",
    "- empty:",
    "",
  ].join("\n");

  it.each<[string, (string | number)[], string]>([
    ["a value", [0, "key"], "value"],
    ["an item of a flow list", [0, "list", 1], "'b'"],
    ["an alias where it is written", [1], "*first"],
    ["what an alias names, at its anchor", [1, "key"], "value"],
    ["a missing value at what is around it", [0, "list", 7], "[a, 'b']"],
    ["a key without a value, behind the key", [2, "empty"], ""],
  ])("gives %s", (_title, path, expected) => {
    const [document] = parseYaml("a.yaml", text).documents;

    expect(slice(text, document?.rangeOfValue(path) ?? never())).toBe(expected);
  });

  it("are the same after their tree was let go", () => {
    const two = `---\na: 1\n---\n${text}`;
    const document = parseYaml("a.yaml", two).documents[1];
    const before = document?.rangeOfValue([0, "list"]);

    document?.release();

    expect(document?.rangeOfValue([0, "list"])).toEqual(before);
  });
});

function never(): never {
  throw new Error("There is no document.");
}

describe("hostile files end soon", () => {
  const laughs = ["a: &a [x, x, x, x, x, x, x, x, x]"];
  for (const [index, name] of [..."bcdefghijk"].entries()) {
    const before = `*${"abcdefghijk"[index]}`;
    laughs.push(`${name}: &${name} [${Array(9).fill(before).join(", ")}]`);
  }
  const chain = Array.from(
    { length: 5_000 },
    (_, index) => `a${index + 1}: &a${index + 1} [*a${index}]`,
  );

  it.each([
    ["a billion laughs", laughs.join("\n"), ["too-large"]],
    ["aliases that nest without end", `a0: &a0 []\n${chain.join("\n")}`, ["too-deep"]],
    ["80,000 aliases of one value", `a: &a 1\nb: [${"*a, ".repeat(60_000)}]`, []],
    ["lists nested 10,000 deep", `${"[".repeat(10_000)}${"]".repeat(10_000)}`, ["too-deep"]],
    ["lists opened 100,000 times", "[".repeat(100_000), ["too-deep"]],
    ["objects nested 10,000 deep", "? ".repeat(10_000), ["too-deep"]],
    ["block lists nested 10,000 deep", `${"- ".repeat(10_000)}a`, ["too-deep"]],
    ["10,000 keys", keys(10_000), []],
    ["one key 50,000 times", "a: 1\n".repeat(50_000), ["duplicate-key"]],
    ["50,000 anchors", Array.from({ length: 20_000 }, (_, i) => `- &a${i} 1`).join("\n"), []],
    ["a mistake on every line", "a: b: c\n".repeat(30_000), ["too-deep"]],
    ["nothing but quotes", '"'.repeat(200_000), ["syntax"]],
    ["nothing but tabs", "\t".repeat(200_000), []],
    ["one line of 200,000 control characters", "\u0001".repeat(200_000), []],
  ])("%s", (_title, text, expected) => {
    expect(codesOf(text)).toEqual(expected);
  });

  it("takes 64 levels and not 65, written out or through aliases", () => {
    const nested = (levels: number) => `${"[".repeat(levels)}x${"]".repeat(levels)}`;
    const aliased = (levels: number) => `- &a ${nested(levels - 2)}\n- [*a]\n`;

    expect(codesOf(nested(64))).toEqual([]);
    expect(codesOf(nested(65))).toEqual(["too-deep"]);
    expect(codesOf(aliased(64))).toEqual([]);
    expect(codesOf(aliased(65))).toEqual(["too-deep"]);
  });
});

function keys(count: number): string {
  return Array.from({ length: count }, (_, index) => `key${index}: ${index}`).join("\n");
}
