import { describe, expect, it } from "vitest";
import { parseJson } from "../../../src/manifest/parse/parse-json.ts";
import { slice } from "../../support/source-slices.ts";

function findings(text: string): string[] {
  return parseJson("a.json", text).diagnostics.map(({ code, range }) => {
    const { line, column } = range.start;
    return `${code} ${line}:${column} ${JSON.stringify(slice(text, range).slice(0, 20))}`;
  });
}

describe("parseJson", () => {
  it("gives one document with the value", () => {
    const { documents, diagnostics } = parseJson(
      "a.json",
      '\r\n[{"a": "\\ud83d\\ude00"}, null]\r\n',
    );

    expect(documents.map(({ value }) => value)).toEqual([[{ a: "😀" }, null]]);
    expect(diagnostics).toEqual([]);
  });

  it.each(["", " \n\t"])("has no document in %j", (text) => {
    expect(parseJson("a.json", text)).toEqual({ documents: [], diagnostics: [] });
  });

  it.each([
    ["a trailing comma in an object", '{"a": 1,}', ['syntax 1:9 "}"']],
    ["a trailing comma in a list", "[1,]", ['syntax 1:4 "]"']],
    ["a comment", '// x\n{"a": 1}', ['syntax 1:1 "// x"']],
    ["a missing comma", '{"a": 1\n"b": 2}', ['syntax 2:1 "\\"b\\""']],
    ["a missing colon", '{"a" 1}', ['syntax 1:6 "1"']],
    ["a key without quotes", "{a: 1}", ['syntax 1:2 "a"']],
    ["single quotes", "['a']", ["syntax 1:2 \"'a'\""]],
    ["an unknown word", '{"a": yes}', ['syntax 1:7 "yes"']],
    ["NaN", "[NaN]", ['syntax 1:2 "NaN"']],
    ["a number with a leading zero", "[01]", ['syntax 1:3 "1"']],
    ["a bad escape", '["a\\x41"]', ['syntax 1:2 "\\"a\\\\x41\\""']],
    ["a line break in a string", '{"a": "x\ny"}', ['syntax 1:7 "\\"x"']],
    ["an object that is not closed", '{"a": 1', ['syntax 1:8 ""']],
    ["something behind the document", '{"a": 1} {}', ['syntax 1:10 "{"']],
    ["a key twice", '{"a": 1, "\\u0061": 2}', ['duplicate-key 1:10 "\\"\\\\u0061\\""']],
    ["__proto__", '{"a": {"__proto__": {}}}', ['reserved-key 1:8 "\\"__proto__\\""']],
    ["too many levels", `${"[".repeat(65)}${"]".repeat(65)}`, ['too-deep 1:65 "["']],
    ["10,000 levels", `${"[".repeat(10_000)}${"]".repeat(10_000)}`, ['too-deep 1:65 "["']],
  ])("finds %s in its place", (_title, text, expected) => {
    expect(findings(text)).toEqual(expected);
  });

  it("counts no brackets inside strings as levels", () => {
    expect(findings(JSON.stringify(["[".repeat(1_000)]))).toEqual([]);
  });

  it("finds a place after an emoji, which is two columns to every editor", () => {
    const text = '{"a": ["😀", 1]}';
    const [document] = parseJson("a.json", text).documents;

    expect(document?.rangeOfValue(["a", 1]).start).toEqual({ line: 1, column: 14 });
  });

  it.each([
    [
      "10,000 keys",
      JSON.stringify(Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`k${i}`, i]))),
      0,
    ],
    ["one key 40,000 times", `{${Array(40_000).fill('"a":1').join(",")}}`, 39_999],
    ["200,000 commas", `[${",".repeat(200_000)}]`, 1],
    ["brackets opened and never closed", "[".repeat(200_000), 1],
  ])("ends soon with %s", (_title, text, count) => {
    expect(parseJson("a.json", text).diagnostics).toHaveLength(count);
  });
});
