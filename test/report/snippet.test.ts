import { describe, expect, it } from "vitest";
import { snippet } from "../../src/report/snippet.ts";
import { RAW_CONTROL } from "../support/workflow-commands.ts";

/** The snippet of a part of one line; the part is found by its text. */
function shown(line: string, part: string): string[] {
  const column = line.indexOf(part) + 1;
  const found = snippet([line], {
    start: { line: 1, column },
    end: { line: 1, column: column + part.length },
  });
  return found === undefined ? [] : [found.line, found.underline];
}

describe("snippet", () => {
  it.each([
    ["plain text", "  conditon:", "conditon", ["  conditon:", "  ^~~~~~~~"]],
    ["one character", "a: b", "b", ["a: b", "   ^"]],
    ["tabs, which are two wide", "\ta:\tb", "b", ["  a:  b", "      ^"]],
    ["a tab that is marked", "\tb", "\t", ["  b", "^~"]],
    ["wide characters before", "日本: x", "x", ["日本: x", "      ^"]],
    ["wide characters marked", "a: 日本", "日本", ["a: 日本", "   ^~~~"]],
    ["an emoji before", "😀: x", "x", ["😀: x", "    ^"]],
    ["a combining mark before", "e\u0301: x", "x", ["e\u0301: x", "   ^"]],
    ["an escape sequence before", "\u001b[1mx", "x", ["\\u{1b}[1mx", "         ^"]],
    ["an escape sequence marked", "a\u001bb", "\u001b", ["a\\u{1b}b", " ^~~~~~"]],
    ["text that turns around", "\u202ea: x", "x", ["\\u{202e}a: x", "           ^"]],
    ["the carriage return of a Windows line", "a: b\r", "b", ["a: b", "   ^"]],
  ])("lines up under %s", (_title, line, part, expected) => {
    expect(shown(line, part)).toEqual(expected);
  });

  it("marks one place for an empty range, at the line's end too", () => {
    const at = { line: 1, column: 5 };

    expect(snippet(["key:"], { start: at, end: at })).toEqual({ line: "key:", underline: "    ^" });
  });

  it("marks the rest of the first line of several", () => {
    const range = { start: { line: 1, column: 4 }, end: { line: 3, column: 2 } };

    expect(snippet(["a: [1,", "2,", "3]"], range)).toEqual({ line: "a: [1,", underline: "   ^~~" });
  });

  it("is nothing beyond the text", () => {
    const at = { line: 3, column: 1 };

    expect(snippet(["a"], { start: at, end: at })).toBeUndefined();
  });

  it.each([
    ["at the start", 0],
    ["in the middle", 5_000],
    ["at the end", 10_000],
  ])("cuts a long line around a part %s", (_title, before) => {
    const [line = "", underline = ""] = shown(
      `${"x".repeat(before)}MARK${"y".repeat(10_000 - before)}`,
      "MARK",
    );

    expect(line.length).toBeLessThan(120);
    expect(line.indexOf("MARK")).toBe(underline.indexOf("^"));
    expect(underline.trim()).toBe("^~~~");
    expect(line.startsWith("…")).toBe(before > 0);
  });

  it("cuts a part that is longer than a line", () => {
    const [line = "", underline = ""] = shown(`a: ${"z".repeat(10_000)}`, "z".repeat(10_000));

    expect(line).toMatch(/^a: z+…$/);
    expect(line.length).toBeLessThan(120);
    expect(underline.length).toBeLessThan(120);
  });

  it("looks at a part of a long line only, however many findings it has", () => {
    const line = "[1,".repeat(80_000);
    const start = performance.now();
    for (let column = 1; column < 200_000; column += 40) {
      snippet([line], { start: { line: 1, column }, end: { line: 1, column: column + 1 } });
    }

    expect(performance.now() - start).toBeLessThan(5_000);
  });

  it("emits no control character", () => {
    const every = String.fromCharCode(...Array.from({ length: 0x2100 }, (_, code) => code));

    for (const part of every) {
      expect(shown(`a${part}b`, "b").join("")).not.toMatch(RAW_CONTROL);
    }
  });
});
