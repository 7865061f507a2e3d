import { describe, expect, it } from "vitest";
import { nearest, quotedList } from "../../src/model/suggest.ts";

describe("nearest", () => {
  const known = ["condition", "event", "type", "url", "headers", "combinator"];

  it.each([
    ["conditon", "condition"],
    ["Condition", "condition"],
    ["EVENT", "event"],
    ["tpye", "type"],
    ["ulr", "url"],
    ["header", "headers"],
    ["combinater", "combinator"],
    ["owner", undefined],
    ["x", undefined],
    ["", undefined],
  ])("of %j is %j", (name, expected) => {
    expect(nearest(name, known)).toBe(expected);
  });

  it("is nothing where nothing is known", () => {
    expect(nearest("a", [])).toBeUndefined();
  });
});

describe("quotedList", () => {
  it.each([
    [[], ""],
    [["a"], '"a"'],
    [["b", "a"], '"a" and "b"'],
    [["c", "a", "b"], '"a", "b" and "c"'],
  ])("of %j is %s", (names, expected) => {
    expect(quotedList(names)).toBe(expected);
  });
});
