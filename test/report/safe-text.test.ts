import { describe, expect, it } from "vitest";
import {
  logText,
  markdownCode,
  markdownCodeCell,
  markdownText,
  visibleLine,
  visibleText,
} from "../../src/report/safe-text.ts";
import { HOSTILE_TEXTS } from "../support/hostile-texts.ts";
import { commandsIn, RAW_CONTROL } from "../support/workflow-commands.ts";

describe("visibleText", () => {
  it.each([
    ["\u001b[31m", "\\u{1b}[31m"],
    ["a\rb", "a\\u{d}b"],
    ["\u202eabc", "\\u{202e}abc"],
    ["\ufeff", "\\u{feff}"],
    ["\u009b", "\\u{9b}"],
    ["a\nb\tc", "a\nb\tc"],
    ["é 日 😀", "é 日 😀"],
  ])("of %j is %j", (text, expected) => {
    expect(visibleText(text)).toBe(expected);
  });

  it.each(HOSTILE_TEXTS)("leaves no control character in %j", (text) => {
    expect(visibleText(text)).not.toMatch(RAW_CONTROL);
    expect(visibleLine(text)).not.toMatch(/[\n\t]/);
  });
});

describe("logText", () => {
  it.each(HOSTILE_TEXTS)("starts no workflow command with %j", (text) => {
    expect(commandsIn(logText(text))).toEqual([]);
    expect(commandsIn(logText(`x\n${text}`))).toEqual([]);
  });

  it("leaves plain text as it is", () => {
    const text = "POST https://hooks.example.com/a::b answered 200\n  a: b\n";

    expect(logText(text)).toBe(text);
  });
});

describe("Markdown", () => {
  it.each(HOSTILE_TEXTS)("text has nothing that Markdown or HTML reads: %j", (text) => {
    const plain = markdownText(text).replaceAll(/&#\d+;/g, "");

    expect(plain).not.toMatch(/[\\`*_{}[\]()<>#+!|&~@$\n\r\t-]/);
    expect(plain).not.toMatch(RAW_CONTROL);
  });

  it("text is what it was, once a reader has decoded it", () => {
    for (const text of HOSTILE_TEXTS) {
      const read = markdownText(text).replaceAll(/&#(\d+);/g, (_all, code) =>
        String.fromCodePoint(Number(code)),
      );
      expect(read).toBe(visibleLine(text));
    }
  });

  it.each(HOSTILE_TEXTS)("code ends where its fence ends: %j", (text) => {
    const code = markdownCode(text);
    const fence = /^`+/.exec(code)?.[0] ?? "";
    const inside = code.slice(fence.length, -fence.length);

    expect(code.endsWith(fence)).toBe(true);
    expect(inside.match(/`+/g)?.some((run) => run.length === fence.length) ?? false).toBe(false);
    expect(inside.trim()).toBe(visibleLine(text).trim());
  });

  it.each(HOSTILE_TEXTS)("code in a table stays in its cell: %j", (text) => {
    const cell = markdownCodeCell(text);

    expect(cell).not.toMatch(/[|\n]/);
    if (cell.startsWith("<code>")) expect(cell.slice(6, -7)).not.toMatch(/[<>`\\]/);
  });
});
