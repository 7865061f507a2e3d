import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { eventModel } from "../../../src/manifest/catalog/event-domains.ts";
import type { Verdict } from "../../../src/manifest/catalog/verdict.ts";
import { verdictOf } from "../../../src/manifest/catalog/verdict.ts";
import type { Combinator } from "../../../src/model/automation.ts";
import type { ExpressionOutcome } from "../../../src/model/decision.ts";
import { parseJq } from "../../../src/model/jq-syntax/parse.ts";
import { CONDITION, catalogOf, THING, thingEvents } from "../../support/catalog.ts";
import { openPatientJq } from "../../support/jq.ts";

const CATALOG = catalogOf(THING);
const jq = openPatientJq();
afterAll(() => jq[Symbol.asyncDispose]());

type EntityType = "ENTITY_CREATED" | "ENTITY_UPDATED" | "ENTITY_DELETED";

function verdict(
  expressions: readonly string[],
  type: EntityType | "ANY_ENTITY_CHANGE" = "ENTITY_UPDATED",
  combinator: Combinator = "and",
): Verdict {
  const trees = expressions.map((expression) => {
    const parsed = parseJq(expression);
    if (parsed.kind !== "ok") throw new Error(`${expression}: ${parsed.reason}`);
    return parsed.tree;
  });
  const model = eventModel({ type, blueprintIdentifier: "thing" }, CATALOG);
  return verdictOf(trees, model, { left: 30_000 }, combinator);
}

const isMet = (outcome: ExpressionOutcome | undefined) =>
  outcome?.kind === "value" && outcome.value !== null && outcome.value !== false;

const TYPES: readonly EntityType[] = ["ENTITY_UPDATED", "ENTITY_CREATED", "ENTITY_DELETED"];

describe("verdictOf", () => {
  it("agrees with jq on events that the blueprint allows", async () => {
    const proven = { never: 0, always: 0, maybe: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...TYPES),
        fc.array(CONDITION, { minLength: 120, maxLength: 120 }),
        fc.nat(),
        async (type, conditions, seed) => {
          const events = fc.sample(thingEvents(type), { numRuns: 50, seed });
          const requests = events.map((input) => ({ input, expressions: conditions }));
          const outcomes = await jq.evaluate(requests);
          for (const [index, condition] of conditions.entries()) {
            const found = verdict([condition], type);
            proven[found] += 1;
            for (const [at, event] of events.entries()) {
              const met = isMet(outcomes[at]?.[index]);
              const wrong = found === (met ? "never" : "always");
              expect(wrong, `${found} of ${condition} on ${JSON.stringify(event)}`).toBe(false);
            }
          }
        },
      ),
      { numRuns: 2, endOnFailure: true },
    );
    expect(proven.never).toBeGreaterThan(20);
    expect(proven.always).toBeGreaterThan(5);
    expect(proven.maybe).toBeGreaterThan(60);
  }, 30_000);

  it("agrees with jq on several expressions together", async () => {
    const proven = { never: 0, always: 0, maybe: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...TYPES),
        fc.array(CONDITION, { minLength: 30, maxLength: 30 }),
        fc.nat(),
        async (type, conditions, seed) => {
          const events = fc.sample(thingEvents(type), { numRuns: 50, seed });
          const pairs = conditions.map((one) => [
            one,
            `${one} | not`,
            ...conditions.slice(0, one.length % 2),
          ]);
          const outcomes = await jq.evaluate(
            events.map((input) => ({ input, expressions: pairs.flat() })),
          );
          let at = 0;
          for (const expressions of pairs) {
            for (const combinator of ["and", "or"] as const) {
              const found = verdict(expressions, type, combinator);
              proven[found] += 1;
              for (const own of outcomes) {
                const mets = own.slice(at, at + expressions.length).map(isMet);
                const met = combinator === "and" ? mets.every(Boolean) : mets.some(Boolean);
                expect(found === (met ? "never" : "always"), expressions.join("\n")).toBe(false);
              }
            }
            at += expressions.length;
          }
        },
      ),
      { numRuns: 2, endOnFailure: true },
    );
    expect(proven.never).toBeGreaterThan(20);
    expect(proven.always).toBeGreaterThan(0);
  }, 30_000);

  it.each<[Verdict, string]>([
    ["never", '.diff.after.properties.level == "outside"'],
    ["never", '.diff.after.properties.size == "5"'],
    ["never", '.diff.after.properties.name == "a" and .diff.after.properties.name == "b"'],
    ["never", ".diff.after.properties.size > 5 and .diff.after.properties.size < 5"],
    ["never", ".diff.after | .properties.size as $n | $n > 5 and $n == null"],
    ["never", '.diff.after.properties.name | (. == "a") and (. != "a")'],
    ["never", '.diff.after.title | test("a") and (test("a") | not)'],
    ["never", ".diff.before.properties.size != .diff.before.properties.size"],
    ["never", '.context.blueprintIdentifier == "other"'],
    ["never", '.diff.after.relations.uses == "a"'],
    ["never", '.diff.after.relations.part.title == "a"'],
    ["never", "empty"],
    ["never", "null"],
    ["always", '.diff.after.properties.level != "outside"'],
    ["always", ".diff.after.properties.on or (.diff.after.properties.on | not)"],
    ["always", ".diff.after.properties.size > 5 or .diff.after.properties.size <= 5"],
    ["always", '.diff.after.properties.size | . == null or type == "number"'],
    ["always", "true"],
    ["always", '"text"'],
    ["maybe", '.diff.after.properties.level == "low"'],
    ["maybe", '.context.blueprintIdentifier == "thing"'],
    ["maybe", '.action == "UPDATE"'],
    ["maybe", ".diff.after.properties.mirror == 5"],
    ["maybe", ".diff.before != null"],
    ["maybe", ".diff.after.properties.spec.a == 1"],
    ["maybe", ".diff.after.properties.size > 5 or .diff.after.properties.size < 5"],
    ["maybe", "def f: .diff; f.after.properties.name == 1"],
    ["maybe", ".diff.after.properties.unknown == 1"],
  ])("says %s of %s", (expected, expression) => {
    expect(verdict([expression])).toBe(expected);
  });

  it("knows which side a trigger does not have, but not as what a condition may not ask", () => {
    expect(verdict([".diff.before.properties.size == 5"], "ENTITY_CREATED")).toBe("never");
    expect(verdict([".diff.after.properties.size == 5"], "ENTITY_DELETED")).toBe("never");
    expect(verdict([".diff.before != null"], "ENTITY_CREATED")).toBe("never");
    expect(verdict([".diff.before == null"], "ENTITY_CREATED")).toBe("maybe");
    expect(verdict([".diff.before.properties.size == 5"], "ANY_ENTITY_CHANGE")).toBe("maybe");
  });

  it("gives up on what takes too long", () => {
    const names = Array.from({ length: 100 }, (_, index) => `.diff.after.x${index}`);
    const start = performance.now();

    const hard = names.map((one) => `(${one} == 1 or ${one} == 2) and ${one} != 3`).join(" and ");

    expect(verdict([hard])).toBe("maybe");
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
