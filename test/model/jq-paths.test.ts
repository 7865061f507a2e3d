import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rootPaths } from "../../src/model/jq-paths.ts";

function read(source: string): readonly string[] {
  return rootPaths(source).map((path) => path.steps.join("/"));
}

describe("rootPaths", () => {
  it.each([
    [".diff.after.title", ["diff/after/title"]],
    ['.diff["after"].title', ["diff/after/title"]],
    ['."diff".after', ["diff/after"]],
    ['.["diff"].after', ["diff/after"]],
    [".diff?.after?", ["diff/after"]],
    [".diff.after.tags[0].name", ["diff/after/tags"]],
    [".diff[.key]", ["diff", "key"]],
    [".diff[$key]", ["diff"]],
    [".diff.before.a != .diff.after.a", ["diff/before/a", "diff/after/a"]],
    [".a // .b", ["a", "b"]],
    ["(.a + .b) | .c", ["a", "b"]],
    [".a | .b, .c", ["a"]],
    [".a as $x | .b", ["a", "b"]],
    ["if .a then .b else .c end", ["a", "b", "c"]],
    ["{x: .a, y: [.b]}", ["a", "b"]],
    ['"is \\(.a) and \\(.b | .c)"', ["a", "b"]],
    [".a | IN(.b)", ["a"]],
    ["select(.a) | .b", ["a"]],
    ["[.a[] | .b]", ["a"]],
    ["map(.a)", []],
    ["any(.a; .b)", []],
    ["reduce .a[] as $x (.b; .c)", ["a"]],
    ["$x.a", []],
    ["f(1).a", []],
    ["def f: .a; f", []],
    ["try error(1) catch .a", []],
    ["try .a catch (.b)", ["a"]],
    ["try (.a) catch (.b | .c)", ["a"]],
    ['".a"', []],
    ["# .a", []],
    [".", []],
    ["..", []],
    ["", []],
  ])("reads of %s", (source, expected) => {
    expect(read(source)).toEqual(expected);
  });

  it("says where a path stands", () => {
    const source = ' 1 + .diff["after"] .x';
    const [path] = rootPaths(source);

    expect(source.slice(path?.offset, path?.end)).toBe('.diff["after"] .x');
  });

  it("never throws, and stays inside the source", () => {
    const piece = fc.constantFrom(
      ...[
        ".a",
        ".",
        '"a"',
        "[",
        "]",
        "(",
        ")",
        "|",
        ";",
        ",",
        "as",
        "$x",
        "def",
        "catch",
        "?",
        "\\(",
      ],
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const source = pieces.join("");
        for (const path of rootPaths(source)) {
          expect(path.steps.length).toBeGreaterThan(0);
          expect(path.offset).toBeLessThan(path.end);
          expect(path.end).toBeLessThanOrEqual(source.length);
        }
      }),
    );
  });
});
