import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import type { JqNode } from "../../../src/model/jq-syntax/nodes.ts";
import { hasOneOutput, hasOneOutputAtMost } from "../../../src/model/jq-syntax/one-output.ts";
import { parseJq } from "../../../src/model/jq-syntax/parse.ts";
import { eventBody } from "../../support/events.ts";
import { fixtureExpressions } from "../../support/fixture-expressions.ts";
import { openPatientJq } from "../../support/jq.ts";
import { jqExpression } from "../../support/jq-expressions.ts";

const SEED = 20_260_826;
const NONE_REDEFINED: ReadonlySet<string> = new Set();

const jq = openPatientJq();
afterAll(() => jq.close());

function treeOf(source: string): JqNode {
  const parsed = parseJq(source);
  if (parsed.kind !== "ok") throw new Error(`${source} does not parse`);
  return parsed.tree;
}

describe("hasOneOutput", () => {
  it.each([
    ".a.b == 1",
    '.a | ascii_downcase | startswith("x")',
    "[.a[] | .b] | length",
    "if .a then .b else .c end",
    ".a as $x | $x + 1",
    '"\\(.a)-\\(.b)"',
    "any(.l[]; .a) and isempty(.l[])",
    "map(.a, .b) | join(.c)",
    ". | IN(.l[])",
    "IN(.l[]; .m[])",
    "[.l[] | sort_by(.a, .b) | first] | last",
    "with_entries(select(.value))",
  ])("is certain of %s", (source) => {
    expect(hasOneOutput(treeOf(source), NONE_REDEFINED)).toBe(true);
    expect(hasOneOutputAtMost(treeOf(source))).toBe(true);
  });

  it.each(["select(.a)", ".a?", "try .a", "empty", ".a | strings", "[.a] | .[0]?"])(
    "allows for none of %s, which has one at most",
    (source) => {
      expect(hasOneOutput(treeOf(source), NONE_REDEFINED)).toBe(false);
      expect(hasOneOutputAtMost(treeOf(source))).toBe(true);
    },
  );

  it.each([
    ".[]",
    ".a, .b",
    "..",
    "startswith(.a[])",
    "select(.a[])",
    "(.a, .b) == 1",
    '"\\(.a[])"',
    "{a: .b[]}",
    ".a[] as $x | 1",
    ". as {(.k, .l): $x} | $x",
    ". as [$x] ?// $x | $x",
    "first(.a)",
    "any(. as [$x] ?// $x | $x; .)",
    "isempty(def f: . as [$x] ?// $x | $x; f)",
    "def not: 1, 2; not",
    "try error(.a) catch (1, 2)",
    "range(3)",
    "somebody_elses",
  ])("is not certain of %s", (source) => {
    expect(hasOneOutput(treeOf(source), NONE_REDEFINED)).toBe(false);
    expect(hasOneOutputAtMost(treeOf(source))).toBe(false);
  });

  it("trusts no function that is not jq's own", () => {
    expect(hasOneOutput(treeOf(".a | not"), new Set(["not/0"]))).toBe(false);
    expect(hasOneOutput(treeOf(".a | test(.b)"), new Set(["test/1"]))).toBe(false);
    expect(hasOneOutput(treeOf(".a | test(.b)"), new Set(["test/2"]))).toBe(true);
    expect(hasOneOutput(treeOf("all(f; .b)"), new Set(["f/0"]))).toBe(false);
    expect(hasOneOutput(treeOf("map(f)"), new Set(["f/0"]))).toBe(true);
  });

  it(`is right about what jq gives (seed ${SEED})`, { timeout: 60_000 }, async () => {
    const generated = fc.sample(jqExpression, { seed: SEED, numRuns: 2_000 });
    const known = [...new Set([...fixtureExpressions(), ...generated])].flatMap((source) => {
      const parsed = parseJq(source);
      if (parsed.kind !== "ok" || !hasOneOutputAtMost(parsed.tree)) return [];
      return [{ source, least: hasOneOutput(parsed.tree, NONE_REDEFINED) ? 1 : 0 }];
    });
    const inputs = [eventBody("entity-updated"), null, [[1], [2]], { k: [1, 2], a: "x" }];
    const counting = known.map(
      ({ source }) => `[try ((\n${source}\n\n) | 1) catch "error"] | [length, .[-1]]`,
    );
    const outcomes = await jq.evaluate(inputs.map((input) => ({ input, expressions: counting })));
    const wrong: string[] = [];
    let counted = 0;

    for (const answers of outcomes) {
      for (const [index, outcome] of answers.entries()) {
        if (outcome.kind !== "value") continue;
        const [count, last] = outcome.value as [number, unknown];
        const { source, least } = known[index] ?? { source: "", least: 0 };
        counted += 1;
        if (count > 1 || (count < least && last !== "error")) wrong.push(source);
      }
    }

    expect(wrong).toEqual([]);
    expect(counted).toBeGreaterThan(1_000);
  });
});
