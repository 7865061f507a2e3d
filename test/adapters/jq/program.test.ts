import { describe, expect, it } from "vitest";
import { compileError } from "../../../src/adapters/jq/compile-errors.ts";
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

  it("redefines only what its expressions may use", () => {
    expect(buildProgram([[".a"]]).source).not.toContain("def halt");
    expect(buildProgram([[".a", "halt"]]).source).toContain("def halt:");
  });
});

describe("planCalls", () => {
  const never = () => false;

  it("puts inputs with the same expressions into one group of one call", () => {
    const calls = planCalls(
      [
        { request: 0, input: "1", expressions: [".", ".a"] },
        { request: 1, input: "2", expressions: [".b"] },
        { request: 2, input: "3", expressions: [".", ".a"] },
      ],
      never,
    );

    expect(calls.map((call) => call.groups)).toEqual([[[".", ".a"], [".b"]]]);
    expect(calls[0]?.rows.map(({ request, group }) => [request, group])).toEqual([
      [0, 0],
      [2, 0],
      [1, 1],
    ]);
  });

  it("splits many expressions over several programs", () => {
    const expressions = Array.from({ length: 400 }, (_, index) => `.a${index}`);

    const calls = planCalls([{ request: 0, input: "1", expressions }], never);

    expect(calls.flatMap((call) => call.groups.flat())).toEqual(expressions);
    expect(calls.length).toBe(3);
  });

  it("gives an isolated expression, and one that reads its place, a call of its own", () => {
    const expressions = [".a", "bad", "$__loc__", ".b"];

    const calls = planCalls(
      [{ request: 0, input: "1", expressions }],
      (expression) => expression === "bad",
    );

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
