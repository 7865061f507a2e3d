import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { childrenOf, mapJq, replaceNode, visitJq } from "../../../src/model/jq-syntax/children.ts";
import type { JqNode } from "../../../src/model/jq-syntax/nodes.ts";
import { parseJq } from "../../../src/model/jq-syntax/parse.ts";
import { printJq } from "../../../src/model/jq-syntax/print.ts";
import { bareJqText, tokenSoup } from "../../support/jq-grammar.ts";

function tree(source: string): JqNode {
  const parsing = parseJq(source);
  if (parsing.kind === "unparsed") throw new Error(parsing.reason);
  return parsing.tree;
}

describe("printJq", () => {
  it.each([
    [" .a . b # c", undefined],
    ['.["a"]."b c" | .[ "d" ]', '.a."b c" | .d'],
    ["((.a)).b", ".a.b"],
    ["(.a)?", "try .a"],
    [".a??", ".a??"],
    ["try .a.b", "try .a.b"],
    ["try (try .a) catch 1", "try (try .a) catch 1"],
    ["1 .a", "(1).a"],
    ["1-(2-3)", "1 - (2 - 3)"],
    ["(1-2)-3", "1 - 2 - 3"],
    ["(1 or 2) and 3", "(1 or 2) and 3"],
    ["1 as $x|2 as $y|$x,$y", "1 as $x | 2 as $y | $x, $y"],
    ["(1 as $x|$x)|2", "(1 as $x | $x) | 2"],
    ["- -1", "-(-1)"],
    ["{a:1|2,(.k):3,}", "{a: (1 | 2), (.k): 3}"],
    ['@json "a\\u00e9\\(1|2)"', '@json "aé\\(1 | 2)"'],
    ["if 1 then 2 elif 3 then 4 end", "if 1 then 2 elif 3 then 4 end"],
    [".a # b \\\n c\n+ 1", ".a + 1"],
    ["1\n+ $__loc__.line", "1 + \n$__loc__.line"],
    ["0x1", undefined],
  ])("prints %s with the parentheses that it needs", (source, expected) => {
    const parsing = parseJq(source);

    expect(parsing.kind === "ok" ? printJq(parsing.tree) : undefined).toBe(expected);
  });
});

describe("parseJq", () => {
  it.each([
    [".a ==", 5, "An expression is expected here, not the end."],
    [".a == 1 == 2", 8, '"==" needs parentheses around its left side here.'],
    ["if .a then 1", 12, 'The "end" of an "if" is expected here, not the end.'],
    [".a && .b", 3, 'The end is expected here, not "&".'],
    ['"a', 0, "A string is not closed."],
    ['.b + "\\q"', 5, "A string has a bad escape."],
    ['"\\ud83d"', 0, "A string has a bad escape."],
    ["[1", 2, '"]" is expected here, not the end.'],
    ['import "a" as a; 1', 0, 'An expression is expected here, not "import".'],
    ["1 as $__loc__ | 1", 5, '"$__loc__" cannot be bound.'],
    ["def if: 1; 1", 4, 'A name is expected here, not "if".'],
    [". \0", 2, "A NUL character is not jq."],
    ["# nothing", 9, "An expression is expected here, not the end."],
    ["(".repeat(5_000), 256, "The expression is nested too deep."],
    [`${"1+".repeat(600)}1`, 0, "The expression is nested too deep."],
    [" ".repeat(20_000), 0, "The expression is too long."],
  ])("leaves %j unparsed and says where and why", (source, at, reason) => {
    expect(parseJq(source)).toEqual({ kind: "unparsed", at, reason });
  });

  it("gives every node its place in the text", () => {
    const source = '( .a."b c" ) == 1 and ([.c] | not)';
    const texts: string[] = [];
    visitJq(tree(source), ({ kind, range }) => {
      texts.push(`${kind} ${source.slice(range.start, range.end)}`);
    });

    expect(texts).toEqual([
      `and ${source}`,
      'comparison ( .a."b c" ) == 1',
      'field .a."b c"',
      "field .a",
      "identity ",
      "number 1",
      "pipe [.c] | not",
      "array [.c]",
      "field .c",
      "identity ",
      "call not",
    ]);
  });

  it("keeps a long chain of one operator flat", () => {
    const source = Array.from({ length: 1_200 }, (_, index) => `.a == ${index}`).join(" or ");

    expect(childrenOf(tree(source))).toHaveLength(1_200);
    expect(printJq(tree(source))).toBe(source);
  });

  it("never throws, and keeps children inside their parents", () => {
    fc.assert(
      fc.property(fc.oneof(tokenSoup, bareJqText), (source) => {
        const parsing = parseJq(source);
        if (parsing.kind === "unparsed") {
          expect(parsing.at).toBeLessThanOrEqual(source.length);
          return;
        }
        visitJq(parsing.tree, (node) => {
          for (const child of childrenOf(node)) {
            expect(child.range.start).toBeGreaterThanOrEqual(node.range.start);
            expect(child.range.end).toBeLessThanOrEqual(node.range.end);
          }
        });
      }),
    );
  });

  it.each([
    "(",
    "-",
    "try ",
    "[",
    "1 as $x|",
    "def f:",
    '"\\(',
    ".a",
    ".[",
    "{a:",
    "1+",
    "$__loc__,\n",
  ])("reads as much of %j as fits in time that grows with its length", (piece) => {
    const source = piece.repeat(Math.floor(16_000 / piece.length));
    const started = performance.now();
    parseJq(source);

    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe("mapJq", () => {
  it("changes nodes wherever an expression can stand", () => {
    const source =
      '1 as {a: [$x], ("\\(1)"): $y} | {"k\\(1)": 1, (1): [1]} | if 1 then 1 elif 1 then 1 else 1 end | ' +
      "try -1 catch .[1][1:1] | reduce 1 as $x (1; 1) | foreach 1 as $x (1; 1; 1) | label $l | " +
      'def f(g): 1; f(1) | 1 + 1 == 1, 1 // 1 | . = 1 | @json "\\(1)" | .[]?';
    const changed = mapJq(tree(source), (node) =>
      node.kind === "number" ? { ...node, text: "2" } : node,
    );

    expect(printJq(changed)).toBe(printJq(tree(source)).replaceAll("1", "2"));
  });

  it("replaces one node alone", () => {
    const source = ".a or (.a | .a)";
    const found: JqNode[] = [];
    visitJq(tree(source), (node) => {
      if (node.kind === "field") found.push(node);
    });
    const whole = tree(source);
    const third = childrenOf(childrenOf(whole)[1] ?? whole)[1] ?? whole;

    expect(found).toHaveLength(3);
    expect(printJq(replaceNode(whole, third, { ...third, kind: "recurse" } as JqNode))).toBe(
      ".a or (.a | ..)",
    );
  });
});
