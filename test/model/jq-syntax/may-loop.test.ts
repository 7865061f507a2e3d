import { expect, it } from "vitest";
import { mayLoop } from "../../../src/model/jq-syntax/may-loop.ts";
import { parseJq } from "../../../src/model/jq-syntax/parse.ts";

it.each([
  ["until(. > 3; . + 1)", true],
  ["[.a | range(3)] == []", true],
  ['.a | test("^(a+)+$")', true],
  ["def f: f; .a", true],
  ["[recurse(.b)] != []", true],
  [".. == 1", false],
  ["[.a[] | recurse] == []", false],
  ['.a.b == "x" and (.c | length) > 2', false],
  ["any(.a[]; . == 1)", false],
])("a slip in %s could keep it from ending: %s", (source, expected) => {
  const parsing = parseJq(source);

  expect(parsing.kind === "ok" && mayLoop(parsing.tree)).toBe(expected);
});
