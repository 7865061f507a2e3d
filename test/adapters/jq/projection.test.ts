import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { projectionFor } from "../../../src/adapters/jq/projection.ts";
import type { Json } from "../../../src/model/json.ts";
import { fixtureExpressions } from "../../support/fixture-expressions.ts";
import { openPatientJq } from "../../support/jq.ts";
import { jqEvent, jqExpression } from "../../support/jq-expressions.ts";
import { allOutputs, outputsOf } from "../../support/jq-outputs.ts";

const SEED = 20_260_827;

const jq = openPatientJq();
afterAll(() => jq.close());

describe("projectionFor", () => {
  const input: Json = { a: { b: 1, c: { d: 2, e: 3 } }, l: [{ x: 1, y: 2 }], s: "text" };

  it.each<readonly [expressions: readonly string[], kept: Json]>([
    [[".a.b"], { a: { b: 1 } }],
    [[".a.c.d", ".s"], { a: { c: { d: 2 } }, s: "text" }],
    [[".a.b", ".a"], { a: { b: 1, c: { d: 2, e: 3 } } }],
    [[".a", ".a.b"], { a: { b: 1, c: { d: 2, e: 3 } } }],
    [[".l[0].x"], { l: [{ x: 1, y: 2 }] }],
    [[".l.x?"], { l: [{ x: 1, y: 2 }] }],
    [[".s.x?", ".nope.x"], { s: "text" }],
    [["1"], {}],
  ])("keeps of an input what %j read", (expressions, kept) => {
    expect(projectionFor(expressions)(input)).toEqual(kept);
  });

  it.each<readonly [string[]]>([
    [["."]],
    [["keys"]],
    [[".a", ".."]],
    [[".a", "not jq ("]],
    [[".a", "$nobody"]],
    [[".a", '."__proto__"']],
  ])("leaves the input as it is for %j", (expressions) => {
    expect(projectionFor(expressions)(input)).toBe(input);
  });

  it.each<readonly [Json]>([[[1, 2]], ["text"], [7], [null], [false]])(
    "leaves %j as it is, whatever is read of it",
    (value) => {
      expect(projectionFor([".a.b"])(value)).toBe(value);
    },
  );

  it("takes no member from an object's prototype", () => {
    expect(projectionFor([".toString", ".a.constructor"])(input)).toEqual({ a: {} });
  });

  it("keeps all of a member where one reads below __proto__", () => {
    const odd = JSON.parse('{"a": {"__proto__": {"b": 1}, "c": 2}, "d": 3}');

    expect(JSON.stringify(projectionFor(['.a["__proto__"].b'])(odd))).toBe(
      '{"a":{"__proto__":{"b":1},"c":2}}',
    );
  });

  it(`changes no output and no error (seed ${SEED})`, { timeout: 60_000 }, async () => {
    const generated = fc.sample(jqExpression, { seed: SEED, numRuns: 800 });
    const events = fc.sample(jqEvent, { seed: SEED, numRuns: 4 });
    const known = [...new Set([...fixtureExpressions(), ...generated])];
    const odd: readonly Json[] = [{ diff: [{ after: 1 }], context: "x" }, { diff: { after: 7 } }];
    let projected = 0;

    for (const event of [...events, ...odd]) {
      const less = known.flatMap((source) => {
        const input = projectionFor([source])(event);
        return input === event ? [] : [{ source, input }];
      });
      const before = await outputsOf(jq, known, [event]);
      const asked = less.map(({ source, input }) => ({
        input,
        expressions: [allOutputs(source)],
      }));
      const after = await jq.evaluate(asked);
      const differing = less.filter(({ source }, index) => {
        const said = before.get(source)?.said ?? "";
        return said.startsWith("[") && said !== JSON.stringify(after[index]);
      });
      expect(differing).toEqual([]);
      projected += less.length;
    }

    expect(projected).toBeGreaterThan(1_000);
  });
});
