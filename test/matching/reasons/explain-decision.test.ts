import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import type { Combinator } from "../../../src/model/automation.ts";
import type { DecisionKind } from "../../../src/model/decision.ts";
import type { ConsideredAutomation } from "../../../src/model/dispatch.ts";
import type { Json, JsonObject } from "../../../src/model/json.ts";
import { explainCondition, explainEvent, listener, onlyEvent } from "../../support/explained.ts";
import { openPatientJq } from "../../support/jq.ts";

const SEED = 20_260_611;

const jq = openPatientJq();
afterAll(() => jq.close());

function reasonsOf(item: ConsideredAutomation): readonly (readonly [string, Json])[] {
  return (item.explained?.reasons ?? []).map(({ expression, outcome }) => [
    expression,
    outcome.kind === "value" ? outcome.value : outcome.kind,
  ]);
}

const BODY: JsonObject = { a: true, b: false, n: 5, s: "ok", z: null, o: { status: "up" } };

describe("the reasons of a decision", () => {
  it.each<
    [source: string, decision: DecisionKind, reasons: readonly [string, Json][], changes: number]
  >([
    [".a and .b", "not-matched", [[".b", false]], 1],
    [
      ".b and .z and .a",
      "not-matched",
      [
        [".b", false],
        [".z", null],
      ],
      2,
    ],
    [
      ".b or .z",
      "not-matched",
      [
        [".b", false],
        [".z", null],
      ],
      1,
    ],
    [".b or .a", "matched", [[".a", true]], 1],
    [
      ".a and .s",
      "matched",
      [
        [".a", true],
        [".s", "ok"],
      ],
      1,
    ],
    [
      "(.a and .s) | not",
      "not-matched",
      [
        [".a", true],
        [".s", "ok"],
      ],
      1,
    ],
    [
      "(.a or .s) | not",
      "not-matched",
      [
        [".a", true],
        [".s", "ok"],
      ],
      2,
    ],
    ['.s == "down" and .n > 3', "not-matched", [['.s == "down"', false]], 1],
    ['any(.o[]; . == "down")', "not-matched", [['any(.o[]; . == "down")', false]], 1],
    ['.a and (.n | test("x"))', "failed", [['.n | test("x")', "error"]], 1],
    [".b or (.z | ltrimstr(1) | error)", "failed", [["error", "error"]], 1],
    ['.b and (.n | test("x"))', "not-matched", [[".b", false]], 1],
    [".a and empty", "not-matched", [["empty", "empty"]], 1],
    [
      ". as {n: $n} | $n < 3 or .b",
      "not-matched",
      [
        [". as {n: $n} | $n < 3", false],
        [".b", false],
      ],
      1,
    ],
  ])("of %s", async (source, decision, reasons, changes) => {
    const item = await explainCondition(jq, [source], BODY);

    expect(item.decision.decision).toBe(decision);
    if (source.includes("error")) expect(reasonsOf(item)[0]?.[1]).toBe("error");
    else expect(reasonsOf(item)).toEqual(reasons);
    expect(item.explained?.changes).toBe(changes);
  });

  it.each([
    ["$__prog_name == 1 and", "what jq refuses"],
    ["(.a, .b) and empty", "several outputs of which none is the whole"],
    ["label $f | .b and break $f", "what cannot be evaluated by itself"],
  ])("are the whole expression of %s: %s", async (source) => {
    const item = await explainCondition(jq, [source], BODY);

    expect(item.explained?.reasons).toHaveLength(1);
    expect(item.explained?.changes).toBe(1);
  });

  it("say of which expression they are, and where they stand in it", async () => {
    const sources = [".a", '.s == "down"  and .a', ".b"];
    const item = await explainCondition(jq, sources, BODY);

    expect(
      item.explained?.reasons.map(({ of, range }) => [
        of,
        sources[of]?.slice(range.start, range.end),
      ]),
    ).toEqual([
      [1, '.s == "down"'],
      [2, ".b"],
    ]);
    expect(item.explained?.changes).toBe(2);
  });

  it("have the values of both sides of a comparison", async () => {
    const item = await explainCondition(jq, [".n > .o.limit + 9"], BODY);

    expect(item.explained?.reasons[0]?.comparison).toEqual({
      operator: ">",
      left: {
        expression: ".n",
        outcome: { kind: "value", value: 5 },
        isMissing: false,
        isLiteral: false,
      },
      right: {
        expression: ".o.limit + 9",
        outcome: { kind: "value", value: 9 },
        isMissing: false,
        isLiteral: false,
      },
    });
  });

  it.each([
    [
      ".o.statu == 1",
      { steps: ["o", "statu"], existing: 1, inNull: false, suggestion: ["o", "status"] },
    ],
    [
      ".status == 1",
      { steps: ["status"], existing: 0, inNull: false, suggestion: ["o", "status"] },
    ],
    [".z.deep.er", { steps: ["z", "deep", "er"], existing: 1, inNull: true }],
    [".nowhere and .a", { steps: ["nowhere"], existing: 0, inNull: false }],
  ])("name the place where a path breaks off: %s", async (source, expected) => {
    const item = await explainCondition(jq, [source], BODY);

    expect(item.explained?.reasons[0]?.missing).toEqual([expected]);
  });

  it("tell a missing path from a null", async () => {
    const item = await explainCondition(jq, ['.gone == "x"', '.z == "x"', ".o.gone", ".z"], BODY);
    const [gone, isNull, path, value] = item.explained?.reasons ?? [];

    expect(gone?.comparison?.left.isMissing).toBe(true);
    expect(isNull?.comparison?.left.isMissing).toBe(false);
    expect([path?.isMissing, value?.isMissing]).toEqual([true, false]);
  });

  it("take no key of an object's prototype for one of the event's", async () => {
    const item = await explainCondition(jq, [".constructor == 1", ".__proto__.a"], BODY);

    expect(item.explained?.reasons.map(({ missing }) => missing.length)).toEqual([1, 1]);
  });

  it(`decide: with all of them otherwise, the decision is another (seed ${SEED})`, {
    timeout: 60_000,
  }, async () => {
    const cases = fc.sample(conditionCase, { seed: SEED, numRuns: 150 });

    for (const { expressions, combinator, body } of cases) {
      const item = await explainCondition(jq, expressions, body, combinator);
      const { reasons = [], changes = 0 } = item.explained ?? {};
      const flipped = Object.fromEntries(
        Object.entries(body).map(([key, value]) => {
          const isReason = reasons.some(({ expression }) => readsKey(expression, key));
          return [key, isReason ? value === false : value];
        }),
      );
      const other = await explainCondition(jq, expressions, flipped, combinator);

      const context = JSON.stringify({ expressions, combinator, body, reasons });
      expect(reasons.length, context).toBeGreaterThan(0);
      expect(changes, context).toBeGreaterThan(0);
      expect(changes, context).toBeLessThanOrEqual(reasons.length);
      expect(other.decision.decision, context).not.toBe(item.decision.decision);
    }
  });

  it(`never fail, and fit their wholes, whatever condition and event (seed ${SEED})`, {
    timeout: 60_000,
  }, async () => {
    const cases = fc.sample(wildCase, { seed: SEED, numRuns: 150 });
    const automations = cases.map(({ expression }, index) => listener(`a${index}`, [expression]));

    for (const { body } of cases.slice(0, 6)) {
      for (const { decision, explained } of onlyEvent(await explainEvent(jq, automations, { body }))
        .considered) {
        const [whole] = decision.expressions;
        const { reasons = [] } = explained ?? {};
        expect(reasons.length).toBeGreaterThan(0);
        for (const { outcome } of reasons) {
          const isAlike = whole?.outcome.kind === "value" || whole?.outcome.kind === outcome.kind;
          expect([whole?.expression, isAlike]).toEqual([whole?.expression, true]);
        }
      }
    }
  });
});

/** A tree over `.k0`, `.k1` and so on: each key stands in one place. */
type Tree = readonly ["leaf"] | readonly ["not", Tree] | readonly ["and" | "or", readonly Tree[]];

const tree = fc.letrec<{ node: Tree }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    fc.constant<Tree>(["leaf"]),
    { arbitrary: fc.tuple(fc.constant<"not">("not"), tie("node")), weight: 1 },
    {
      arbitrary: fc.tuple(
        fc.constantFrom<"and" | "or">("and", "or"),
        fc.array(tie("node"), { minLength: 2, maxLength: 3 }),
      ),
      weight: 3,
    },
  ),
})).node;

/** Each leaf has another form, which reads the key's truth. */
const LEAF_FORMS = [
  ".K",
  ".K == true",
  "(.K | . == true)",
  "true == .K",
  ".K != false",
  "any(.K; .)",
];

const conditionCase = fc
  .record({
    trees: fc.array(tree, { minLength: 1, maxLength: 3 }),
    combinator: fc.constantFrom<Combinator>("and", "or"),
    values: fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }),
    forms: fc.array(fc.nat(LEAF_FORMS.length - 1), { minLength: 40, maxLength: 40 }),
  })
  .map(({ trees, combinator, values, forms }) => {
    let used = 0;
    const write = (node: Tree): string => {
      if (node[0] === "leaf") {
        const form = LEAF_FORMS[forms[used % 40] ?? 0] ?? ".K";
        used += 1;
        return form.replaceAll("K", `k${used - 1}`);
      }
      if (node[0] === "not") return `(${write(node[1])} | not)`;
      return `(${node[1].map(write).join(` ${node[0]} `)})`;
    };
    const expressions = trees.map(write);
    const body: JsonObject = Object.fromEntries(
      Array.from({ length: used }, (_, index) => [`k${index}`, values[index % 40] ?? false]),
    );
    return { expressions, combinator, body };
  });

function readsKey(expression: string, key: string): boolean {
  return new RegExp(`\\.${key}\\b`).test(expression);
}

const WILD = [
  ...[
    ".a",
    ".b.c",
    ".l[]",
    "empty",
    "null",
    "1",
    '"x"',
    "error",
    ".a | error",
    ".l | length",
    "$ENV",
  ],
  ...[
    '.s | test("x")',
    ".b | keys",
    ".. ",
    "first(.l[])",
    "[.l[] | . > 1] | any",
    ".l[0:1]",
    "now",
  ],
];
const JOINS = [
  ...["(A) and (B)", "(A) or (B)", "(A) | not", "(A) == (B)", "(A) < (B)", "(A) // (B)", "A | B"],
  ...[
    "(A) as $x | (B) and $x",
    "if A then B else A end",
    "try (A) catch (B)",
    "[A] | all",
    "(A), (B)",
  ],
  ...["def f: A; f and (B)", "label $out | (A) or break $out", "{a: (A)} | .a >= (B)", "A ??"],
];
const wildExpression = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof({ maxDepth: 4, depthSize: "small" }, fc.constantFrom(...WILD), {
    arbitrary: fc
      .tuple(fc.constantFrom(...JOINS), tie("node"), tie("node"))
      .map(([form, a, b]) => form.replaceAll(/\b[AB]\b/g, (letter) => (letter === "A" ? a : b))),
    weight: 3,
  }),
})).node;

const wildCase = fc.record({
  expression: wildExpression,
  body: fc.record({
    a: fc.constantFrom<Json>(true, false, null, 1, "x", {}, []),
    b: fc.constantFrom<Json>({ c: null }, { c: 2 }, null, {}),
    l: fc.constantFrom<Json>([], [1, 2], [false, true], null),
    s: fc.string(),
  }),
});
