import { describe, expect, it } from "vitest";
import type { Truth } from "../../src/matching/combine.ts";
import { combine, truthOf } from "../../src/matching/combine.ts";
import type { ExpressionOutcome } from "../../src/model/decision.ts";

const TRUTHS: readonly Truth[] = ["true", "false", "failed"];

function combinations(length: number): readonly (readonly Truth[])[] {
  if (length === 0) return [[]];
  return combinations(length - 1).flatMap((rest) => TRUTHS.map((truth) => [...rest, truth]));
}

const UP_TO_FOUR = [0, 1, 2, 3, 4].flatMap(combinations);

describe("combine", () => {
  it.each(UP_TO_FOUR.map((truths) => [truths.join(" ") || "nothing", truths] as const))(
    "gives three-valued logic's answer for %s",
    (_name, truths) => {
      const and = truths.includes("false")
        ? "not-matched"
        : truths.includes("failed")
          ? "failed"
          : "matched";
      const or =
        truths.includes("true") || truths.length === 0
          ? "matched"
          : truths.includes("failed")
            ? "failed"
            : "not-matched";

      expect(combine("and", truths).decision).toBe(and);
      expect(combine("or", truths).decision).toBe(or);
    },
  );

  it.each(UP_TO_FOUR.map((truths) => [truths.join(" ") || "nothing", truths] as const))(
    "keeps its answer for %s whatever the expressions that did not settle it are",
    (_name, truths) => {
      for (const combinator of ["and", "or"] as const) {
        const { decision, by } = combine(combinator, truths);
        if (decision === "failed") continue;
        for (const other of TRUTHS) {
          const changed = truths.map((truth, index) => (by.includes(index) ? truth : other));
          expect(combine(combinator, changed).decision).toBe(decision);
        }
      }
    },
  );

  it("names what settled the decision", () => {
    expect(combine("and", ["true", "false", "failed", "false"]).by).toEqual([1, 3]);
    expect(combine("and", ["true", "failed"]).by).toEqual([1]);
    expect(combine("and", ["true", "true"]).by).toEqual([0, 1]);
    expect(combine("or", ["failed", "true"]).by).toEqual([1]);
    expect(combine("or", ["failed", "false"]).by).toEqual([0]);
    expect(combine("or", ["false", "false"]).by).toEqual([0, 1]);
  });
});

describe("truthOf", () => {
  it.each<[string, ExpressionOutcome, Truth]>([
    ["true", { kind: "value", value: true }, "true"],
    ["false", { kind: "value", value: false }, "false"],
    ["null", { kind: "value", value: null }, "false"],
    ["0", { kind: "value", value: 0 }, "true"],
    ["an empty string", { kind: "value", value: "" }, "true"],
    ["an empty list", { kind: "value", value: [] }, "true"],
    ["no output", { kind: "empty" }, "false"],
    ["an error", { kind: "error", error: { code: "jq-runtime", message: "no" } }, "failed"],
  ])("takes %s as jq does", (_name, outcome, truth) => {
    expect(truthOf(outcome)).toBe(truth);
  });
});
