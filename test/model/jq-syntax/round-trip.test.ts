import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { MAX_EXPRESSION_BYTES } from "../../../src/errors/limits.ts";
import { INFIX } from "../../../src/model/jq-syntax/operators.ts";
import { parseJq } from "../../../src/model/jq-syntax/parse.ts";
import { printJq } from "../../../src/model/jq-syntax/print.ts";
import type { Json } from "../../../src/model/json.ts";
import { eventBody } from "../../support/events.ts";
import { fixtureExpressions } from "../../support/fixture-expressions.ts";
import { openPatientJq } from "../../support/jq.ts";
import { jqExpression } from "../../support/jq-expressions.ts";
import { bareJqText, tokenSoup } from "../../support/jq-grammar.ts";
import { outputsOf } from "../../support/jq-outputs.ts";
import { parenthesised } from "../../support/parenthesised-jq.ts";

const SEED = 20_260_411;

const SMALL: readonly Json[] = [{ a: 1, b: [1, { a: "x" }], "a b": null }, "s", [3, [1]]];
const EVENTS: readonly Json[] = [eventBody("entity-updated"), ...SMALL.slice(0, 1)];

/** What tells one order of evaluation from another. */
const VALUES: readonly Json[] = [
  { a: 9, b: 4, c: 2 },
  { a: 1, b: 1, c: 2 },
  { a: true, b: true, c: false },
  { a: null, b: false, c: 3 },
  { a: "x", b: [1], c: null },
];

const jq = openPatientJq();
afterAll(() => jq.close());

/** The tree as text, without where it stands. */
function shape(tree: unknown): string {
  return JSON.stringify(tree, (key, value: unknown) => (key === "range" ? undefined : value));
}

/** Where parsing or printing is at odds with jq; what is refused is refused by both. */
async function disagreements(
  sources: readonly string[],
  inputs: readonly Json[],
): Promise<readonly object[]> {
  const read = sources.map((source) => {
    const parsing = parseJq(source);
    if (parsing.kind === "unparsed") return { source, parsing, forms: [] };
    return { source, parsing, forms: [printJq(parsing.tree), parenthesised(source, parsing.tree)] };
  });
  const outputs = await outputsOf(
    jq,
    read.flatMap(({ source, forms }) => [source, ...forms]),
    inputs,
  );
  return read.flatMap(({ source, parsing, forms }): readonly object[] => {
    const { parses, said } = outputs.get(source) ?? { parses: false, said: "" };
    if (parsing.kind === "unparsed") return parses ? [{ source, parsing, said }] : [];
    const again = parseJq(forms[0] ?? "");
    if (!parses || again.kind === "unparsed" || shape(again.tree) !== shape(parsing.tree)) {
      return [{ source, forms, said }];
    }
    return forms
      .filter((form) => outputs.get(form)?.said !== said)
      .map((form) => ({ source, form, said, formSaid: outputs.get(form)?.said }));
  });
}

describe("an expression, parsed and printed", { timeout: 60_000 }, () => {
  it("says the same, for every one of the repository's fixtures", async () => {
    const all = fixtureExpressions().filter((source) => source.length <= MAX_EXPRESSION_BYTES);

    expect(all.length).toBeGreaterThan(500);
    expect(await disagreements(all, EVENTS)).toEqual([]);
  });

  it("says the same, for every two operators side by side", async () => {
    const operators = [...INFIX.keys(), "|", ","];
    const sources = operators.flatMap((first) =>
      operators.flatMap((second) => [
        `.a ${first} .b ${second} .c`,
        `-.a ${first} 7 as $x | try .b catch 5 ${second} $x?`,
      ]),
    );

    expect(await disagreements(sources, VALUES)).toEqual([]);
  });

  it.each([
    ["of all of jq", jqExpression, 120],
    ["without parentheses, much of it refused", bareJqText, 300],
    ["of anything that could be typed, most of it refused", tokenSoup, 300],
  ])(`says the same, for expressions %s (seed ${SEED})`, async (_what, expressions, count) => {
    const batches = fc.array(expressions, { minLength: count / 2, maxLength: count / 2 });

    await fc.assert(
      fc.asyncProperty(batches, async (sources) => {
        expect(await disagreements(sources, SMALL)).toEqual([]);
      }),
      { seed: SEED, numRuns: 2 },
    );
  });
});
