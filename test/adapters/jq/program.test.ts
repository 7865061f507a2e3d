import { describe, expect, it } from "vitest";
import { compileError } from "../../../src/adapters/jq/compile-errors.ts";
import type { Input } from "../../../src/adapters/jq/plan.ts";
import { planCalls } from "../../../src/adapters/jq/plan.ts";
import { buildProgram } from "../../../src/adapters/jq/program.ts";

describe("buildProgram", () => {
  it("knows the lines on which each expression stands", () => {
    const { source, segments } = buildProgram([[".a", ".b\n| .c"], [".d"]]);
    const lines = source.split("\n");

    for (const { expression, firstLine, lastLine } of segments) {
      const text = lines.slice(firstLine - 1, lastLine).join("\n");
      expect(text.startsWith(`${expression}\n\n))`)).toBe(true);
    }
  });

  it("names nothing that an expression names", () => {
    const { source } = buildProgram([["__ls0(.)", "$__ls1"]]);

    expect(source).toContain("def __ls2(f):");
  });

  it("wraps an expression that gives one output at most in less, on the same lines", () => {
    const expressions = [".a", ".b[]", ".c"];
    const all = buildProgram([expressions]);
    const some = buildProgram([expressions], (expression) => expression !== ".b[]");

    expect(all.source).not.toContain("__ls0o((");
    expect(some.source.match(/__ls0o?\(\(\n.*/g)).toEqual([
      "__ls0o((\n.a",
      "__ls0((\n.b[]",
      "__ls0o((\n.c",
    ]);
    expect(some.segments).toEqual(all.segments);
  });

  it("redefines only what its expressions may use", () => {
    expect(buildProgram([[".a"]]).source).not.toContain("def halt");
    expect(buildProgram([[".a", "halt"]]).source).toContain("def halt:");
  });
});

describe("planCalls", () => {
  const nothingOpen = () => undefined;

  function input(text: string, fatal: readonly string[] = []): Input {
    return {
      text,
      scope: { fatalEnds: new Map(fatal.map((expression) => [expression, 1])) },
      record() {},
      done() {},
      fail() {},
    };
  }

  it("puts inputs with the same expressions into one group of one call", () => {
    const calls = planCalls(
      [
        { input: input("1"), expressions: [".", ".a"] },
        { input: input("2"), expressions: [".b"] },
        { input: input("3"), expressions: [".", ".a"] },
      ],
      nothingOpen,
    );

    expect(calls.map((call) => call.groups)).toEqual([[[".", ".a"], [".b"]]]);
    expect(calls[0]?.rows.map((row) => [row.input.text, row.group])).toEqual([
      ["1", 0],
      ["3", 0],
      ["2", 1],
    ]);
  });

  it("compiles what is likely to come with what it opens, as far as there is room", () => {
    const long = Array.from({ length: 200 }, (_, index) => `.a${index}`);
    const soon = () => [[".x"], [".a"], ["$__loc__"], long, [".y"]];

    const [call] = planCalls([{ input: input("1"), expressions: [".a"], soon }], nothingOpen);

    expect(call?.groups).toEqual([[".a"], [".x"]]);
    expect(call?.rows.map(({ group }) => group)).toEqual([0]);
  });

  it("splits many expressions over several programs", () => {
    const expressions = Array.from({ length: 400 }, (_, index) => `.a${index}`);

    const calls = planCalls([{ input: input("1"), expressions }], nothingOpen);

    expect(calls.flatMap((call) => call.groups.flat())).toEqual(expressions);
    expect(calls.length).toBe(3);
  });

  it("sends inputs to the program that is open for their expressions", () => {
    const program = { id: 1, groups: [[".a"], [".b"]], ...buildProgram([[".a"], [".b"]]) };

    const calls = planCalls(
      [
        { input: input("1"), expressions: [".c"] },
        { input: input("2"), expressions: [".b"] },
      ],
      (expressions) => (expressions[0] === ".b" ? { program, group: 1 } : undefined),
    );

    expect(calls.map(({ open, rows }) => [open?.id, rows.map((row) => row.group)])).toEqual([
      [1, [1]],
      [undefined, [0]],
    ]);
  });

  it("gives an expression that ended jq, and one that reads its place, a call of its own", () => {
    const expressions = [".a", "bad", "$__loc__", ".b"];

    const calls = planCalls([{ input: input("1", ["bad"]), expressions }], nothingOpen);

    expect(calls.map((call) => call.groups)).toEqual([[[".a", ".b"]], [["bad"]], [["$__loc__"]]]);
  });
});

describe("compileError", () => {
  it.each<[string, string, number, number]>([
    ["ab", "jq: error: x at <top-level>, line 2, column 2:", 1, 2],
    ["é😀 x", "jq: error: x at <top-level>, line 2, column 8:", 1, 5],
    ["a\nb", "jq: error: x at <top-level>, line 3, column 1:", 2, 1],
    ["a\nbc", "jq: error: x at <top-level>, line 4, column 1:", 2, 3],
    ["ab", "jq: error: x at <top-level>, line 2, column 900:", 1, 3],
  ])("places an error in %j for %j", (expression, stderr, line, column) => {
    expect(compileError(expression, stderr)).toEqual({
      code: "jq-compile",
      message: "x",
      line,
      column,
    });
  });

  it("keeps jq's reason where it tells no place", () => {
    expect(compileError(".", "jq: error: too many parameters\njq: 1 compile error")).toEqual({
      code: "jq-compile",
      message: "too many parameters",
    });
  });
});
