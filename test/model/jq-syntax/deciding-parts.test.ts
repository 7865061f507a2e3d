import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import type { ExpressionOutcome } from "../../../src/model/decision.ts";
import type { DecidingPart } from "../../../src/model/jq-syntax/deciding-parts.ts";
import { decidingParts } from "../../../src/model/jq-syntax/deciding-parts.ts";
import { parseJq } from "../../../src/model/jq-syntax/parse.ts";
import { printJq } from "../../../src/model/jq-syntax/print.ts";
import type { Json } from "../../../src/model/json.ts";
import { eventBody } from "../../support/events.ts";
import { fixtureExpressions } from "../../support/fixture-expressions.ts";
import { openPatientJq } from "../../support/jq.ts";

const SEED = 20_260_414;

const LEAVES = [".a", ".b", ".d.c", ".d", "true", "false", "null", ".l[]", "empty", "$ENV.no"];
const FORMS = [
  ...["(A) and (B)", "(A) or (B)", "(A) and (B) and (C)", "(A) or (B) or (C)", "(A) | not"],
  ...[
    "(A) == (B)",
    ".d | (A)",
    ".d as $x | (A) and $x.c",
    ".l[] as $x | (A) or $x",
    ".d | A | not",
  ],
  ...["def f: .a; (A) or f", "def f($n; g): g; f(1; A) and (B)", "if (A) then (B) else (C) end"],
  ...["label $l | (A) or (B)", "[A] | (.[0] or (B))", ". as [$x] ?// {a: $x} | $x or (A)"],
];

/** Conditions over `VALUES`. */
const condition = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof({ maxDepth: 4, depthSize: "small" }, fc.constantFrom(...LEAVES), {
    arbitrary: fc
      .tuple(fc.constantFrom(...FORMS), tie("node"), tie("node"), tie("node"))
      .map(([form, ...parts]) =>
        form.replaceAll(/\b[ABC]\b/g, (letter) => parts["ABC".indexOf(letter)] ?? "."),
      ),
    weight: 3,
  }),
})).node;

const VALUES: readonly Json[] = [
  { a: true, b: false, d: { a: false, b: 1, c: null, d: { a: 1 } }, l: [false, true] },
  { a: null, b: 1, d: { a: true, b: null, c: 2, d: { c: 1 } }, l: [1] },
];

const jq = openPatientJq();
afterAll(() => jq.close());

function whole(source: string): DecidingPart | undefined {
  const parsing = parseJq(source);
  return parsing.kind === "ok" ? decidingParts(parsing.tree) : undefined;
}

function lines(part: DecidingPart | undefined, depth = 0): readonly string[] {
  if (part === undefined) return [];
  const line = `${"  ".repeat(depth)}${part.kind}: ${part.expression}`;
  return [line, ...part.parts.flatMap((inner) => lines(inner, depth + 1))];
}

function all(part: DecidingPart | undefined): readonly DecidingPart[] {
  return part === undefined ? [] : [part, ...part.parts.flatMap(all)];
}

describe("decidingParts", () => {
  it.each([
    [
      '.a == 1 and (.b or (.c | not)) and any(.d[]; . == "x")',
      [
        'and: .a == 1 and (.b or (.c | not)) and any(.d[]; . == "x")',
        "  comparison: .a == 1",
        "    value: .a",
        "  or: .b or (.c | not)",
        "    value: .b",
        "    not: .c | not",
        "      value: .c",
        '  value: any(.d[]; . == "x")',
      ],
    ],
    [
      ".a as $x | .b as {c: $y} | $x != $y and .d",
      [
        "and: .a as $x | .b as {c: $y} | $x != $y and .d",
        "  comparison: .a as $x | .b as {c: $y} | $x != $y",
        "    value: .a as $x | $x",
        "    value: .b as {c: $y} | $y",
        "  value: .d",
      ],
    ],
    [".a[] as $x | $x > 1 and .b", ["and: .a[] as $x | $x > 1 and .b", "  value: .b"]],
    [
      "def hot: .cpu > 90; .a | hot or .b",
      [
        "or: def hot: .cpu > 90; .a | hot or .b",
        "  value: def hot: .cpu > 90; .a | hot",
        "  value: .a | .b",
      ],
    ],
    ["label $l | .a and break $l", ["value: label $l | .a and break $l"]],
    [
      "(label $l | break $l) or .b",
      ["or: (label $l | break $l) or .b", "  value: label $l | break $l", "  value: .b"],
    ],
    [".a[] | . == 1", ["value: .a[] | . == 1"]],
    ["def not: 1; .a | not", ["value: def not: 1; .a | not"]],
    ["def length: 1, 2; length | . == 1", ["value: def length: 1, 2; length | . == 1"]],
    ["-.a < -1", ["comparison: -.a < -1", "  value: -.a"]],
    [".a", ["value: .a"]],
  ])("of %s", (source, expected) => {
    expect(lines(whole(source))).toEqual(expected);
  });

  it("say where they stand, without what is added to them", () => {
    const source = ".a as $x | ( $x == 2 )or .b";
    const texts = all(whole(source)).map(({ range }) => source.slice(range.start, range.end));

    expect(texts).toEqual([source, "$x == 2", "$x", ".b"]);
  });

  it(`have by themselves the values that make the whole (seed ${SEED})`, {
    timeout: 60_000,
  }, async () => {
    const generated = fc.sample(condition, { seed: SEED, numRuns: 300 });
    const parts = [...fixtureExpressions(), ...generated].flatMap((source) => all(whole(source)));
    const expressions = [...new Set(parts.map(({ expression }) => expression))];
    const inputs: readonly Json[] = [eventBody("entity-updated"), ...VALUES];
    const outcomes = await jq.evaluate(inputs.map((input) => ({ input, expressions })));
    let compared = 0;

    for (const list of outcomes) {
      const outcomeOf = new Map(expressions.map((one, index) => [one, list[index]]));
      for (const part of parts) {
        const own = truth(outcomeOf.get(part.expression));
        const inner = part.parts.map(({ expression }) => truth(outcomeOf.get(expression)));
        const made = combine(part.kind, inner);
        if (own === undefined || made === undefined) continue;
        expect([part.expression, own]).toEqual([part.expression, made]);
        compared += 1;
      }
    }

    expect(compared).toBeGreaterThan(500);
  });

  it("of an expression are the expression first", () => {
    for (const source of fixtureExpressions()) {
      const parsing = parseJq(source);
      if (parsing.kind === "unparsed") continue;
      const part = decidingParts(parsing.tree);

      expect([part.expression, part.range]).toEqual([printJq(parsing.tree), parsing.tree.range]);
    }
  });
});

function truth(outcome: ExpressionOutcome | undefined): boolean | undefined {
  if (outcome?.kind !== "value") return undefined;
  return outcome.value !== false && outcome.value !== null;
}

/** What parts make, where all of them have a value. */
function combine(
  kind: DecidingPart["kind"],
  values: readonly (boolean | undefined)[],
): boolean | undefined {
  if (values.length === 0 || values.includes(undefined)) return undefined;
  // A part alone is no operation: the others cannot be evaluated.
  if (kind === "not") return values[0] === false;
  if (values.length < 2) return undefined;
  if (kind === "and") return !values.includes(false);
  return kind === "or" ? values.includes(true) : undefined;
}
