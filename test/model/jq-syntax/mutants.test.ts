import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import type { JqMutant } from "../../../src/model/jq-syntax/mutants.ts";
import { mutants } from "../../../src/model/jq-syntax/mutants.ts";
import { parseJq } from "../../../src/model/jq-syntax/parse.ts";
import { printJq } from "../../../src/model/jq-syntax/print.ts";
import { fixtureExpressions } from "../../support/fixture-expressions.ts";
import { openPatientJq } from "../../support/jq.ts";
import { jqExpression } from "../../support/jq-expressions.ts";
import { bareJqText } from "../../support/jq-grammar.ts";

const SEED = 20_260_413;

const jq = openPatientJq();
afterAll(() => jq.close());

function mutantsOf(source: string): readonly JqMutant[] {
  const parsing = parseJq(source);
  return parsing.kind === "ok" ? mutants(parsing.tree) : [];
}

function shown(source: string): readonly string[] {
  return mutantsOf(source).map(({ expression, description }) => `${expression}   ${description}`);
}

describe("mutants", () => {
  it.each([
    [
      ".cpu >= 80",
      [
        '.cpu < 80   ">=" became "<"',
        '.cpu > 80   ">=" became ">"',
        '.cpu_ >= 80   ".cpu" became ".cpu_"',
        ".cpu >= 81   80 became 81",
        ".cpu >= 79   80 became 79",
      ],
    ],
    [
      '.a.b == "x"',
      [
        '.a.b != "x"   "==" became "!="',
        '.a.b_ == "x"   ".a.b" became ".a.b_"',
        '.a.b == "x_"   "x" became "x_"',
      ],
    ],
    [
      "$a and $b and $c",
      [
        '$a or $b and $c   "and" became "or"',
        '$a and $b or $c   "and" became "or"',
        '$b and $c   "$a" and its "and" were left out',
        '$a and $c   "$b" and its "and" were left out',
        '$a and $b   "$c" and its "and" were left out',
      ],
    ],
    [
      "($a or $b) and $c",
      [
        '($a or $b) or $c   "and" became "or"',
        '$c   "$a or $b" and its "and" were left out',
        '$a or $b   "$c" and its "and" were left out',
        '($a and $b) and $c   "or" became "and"',
        '$b and $c   "$a" and its "or" were left out',
        '$a and $c   "$b" and its "or" were left out',
      ],
    ],
    ["$a | not", ['$a   "not" was left out']],
    ["$a // 0", ['0   "$a" and its "//" were left out', '$a   "0" and its "//" were left out']],
    [
      "$a < -1",
      [
        '$a >= -1   "<" became ">="',
        '$a <= -1   "<" became "<="',
        "$a < -2   1 became 2",
        "$a < -0   1 became 0",
      ],
    ],
    ["0 != $a", ['0 == $a   "!=" became "=="', "1 != $a   0 became 1", "-1 != $a   0 became -1"]],
    ['startswith("")', ['startswith("_")   "" became "_"']],
    ['error("no " + .a)', []],
    ["length + 1", []],
  ])("of %s", (source, expected) => {
    expect(shown(source)).toEqual(expected);
  });

  it("are the first thousand of an expression that has more", () => {
    const source = Array.from({ length: 180 }, (_, index) => `.a == ${index}`).join(" or ");

    expect(mutantsOf(source)).toHaveLength(1_000);
  });

  it.each([
    [".a > 1", "the two sides are equal"],
    [".a > 1", "the other side is 0, and one in which it is 1"],
    ['.a == "x"', '"x" is what decides'],
    [".a and .b", "only one of its sides is true"],
    [".a and .b", '".a" is false and the rest is true'],
    [".a or .b", '".b" is true and the rest is false'],
    [".a // 0", '".a" has another value than what stands behind it'],
    [".a // 0", 'what stands before "0" is null, false or an error'],
    [".a | not", "this is what decides"],
    [".a.b", 'the value of ".a.b" is what decides'],
  ])("say when one of %s is told from it: when %s", (source, told) => {
    expect(mutantsOf(source).map(({ toldWhen }) => toldWhen)).toContain(told);
  });

  it("say where they differ from the author's text", () => {
    const source = "( .a|not )and .b.c>1 # last";
    const texts = mutantsOf(source).map(({ range }) => source.slice(range.start, range.end));

    expect(texts).toEqual([
      "( .a|not )and .b.c>1",
      ".a|not",
      ".b.c>1",
      "not",
      ".a",
      ...[".b.c>1", ".b.c>1", ".b.c", "1", "1"],
    ]);
  });

  it(`are all valid jq, each another one (seed ${SEED})`, { timeout: 60_000 }, async () => {
    const generated = fc.sample(fc.oneof(jqExpression, bareJqText), { seed: SEED, numRuns: 250 });
    const sources = [...fixtureExpressions(), ...generated];
    const checks = await jq.check(sources);
    const valid = sources.filter((_source, index) => checks[index]?.kind === "ok");
    const expressions: string[] = [];
    for (const source of valid) {
      const parsing = parseJq(source);
      const printed = parsing.kind === "ok" ? printJq(parsing.tree) : "";
      const found = mutantsOf(source).map(({ expression }) => expression);
      expect(new Set([printed, ...found]).size).toBe(found.length + 1);
      expressions.push(...found);
    }
    const once = [...new Set(expressions)];
    const results = await jq.check(once);

    expect(once.length).toBeGreaterThan(1_000);
    expect(once.filter((_expression, index) => results[index]?.kind !== "ok")).toEqual([]);
  });
});
