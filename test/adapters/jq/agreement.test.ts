import { readdirSync, readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { createJqEngine } from "../../../src/adapters/jq/engine.ts";
import type { Json } from "../../../src/model/json.ts";
import type { JqEngine, JqRequest } from "../../../src/ports/jq-engine.ts";
import type { Seen } from "../../support/bare-jq.ts";
import { openBareJq, seenOf } from "../../support/bare-jq.ts";
import { jqEvent, jqExpression } from "../../support/jq-expressions.ts";
import { parseJqTests } from "../../support/jq-test-file.ts";

const SEED = 20_260_304;
const MIN_PAIRS = 2_000;

/** The only expressions whose outcome is not that of jq by itself, on `null`. */
const EXCEPTIONS: readonly {
  readonly reason: string;
  readonly expressions: readonly (readonly [expression: string, outcome: Seen])[];
}[] = [
  {
    reason: "what reaches out of the expression is neutralised",
    expressions: [
      ["halt", { kind: "error", message: "halt is not available" }],
      ["1 | halt_error", { kind: "error", message: "halt_error is not available" }],
      ["1 | halt_error(2)", { kind: "error", message: "halt_error is not available" }],
      ["input", { kind: "error", message: "No more inputs" }],
      ["inputs", { kind: "empty" }],
      ["input_filename", { kind: "value", json: "null" }],
      ["input_line_number", { kind: "value", json: "0" }],
      ["debug", { kind: "value", json: "null" }],
      ['debug("x")', { kind: "value", json: "null" }],
      ["stderr", { kind: "value", json: "null" }],
      ["env", { kind: "value", json: "{}" }],
      ["$ENV", { kind: "value", json: "{}" }],
      ["get_search_list", { kind: "value", json: "[]" }],
      ['"a" | modulemeta', { kind: "error", message: "modulemeta is not available" }],
    ],
  },
  {
    reason: "a double's largest value stands for a literal that no double can hold",
    expressions: [["1e1000", { kind: "value", json: "1.7976931348623157e+308" }]],
  },
  {
    reason: "jq's own message ends at a NUL",
    expressions: [['error("a\\u0000b")', { kind: "error", message: "a\u0000b" }]],
  },
];

/**
 * Not in the table, because its outcome is nobody's to rely on: an error forged as one of jq's own
 * breaks, `error({__jq: 0})`, is caught by whichever `first` or `limit` has that number, and numbers
 * go up while a program lives.
 */

/** Programs of jq's own test files whose recorded outputs are not those of an expression here. */
const NOT_AS_RECORDED: readonly (readonly [text: RegExp, reason: string])[] = [
  [/\b(halt|halt_error|input|inputs|input_filename|input_line_number)\b/, "neutralised"],
  [/\b(debug|stderr|env|get_search_list|modulemeta)\b|\$ENV/, "neutralised"],
  [/\b(import|include|module) /, "modules are not available"],
  [/\$__prog_args/, "needs a command line"],
  [/\b(now|localtime|strflocaltime)\b/, "depends on the clock or the host's time zone"],
];

const engines: readonly (readonly [name: string, engine: JqEngine])[] = (
  ["suspended", "blocked", "batched"] as const
).map((way) => [way, createJqEngine({ ways: [way], threads: 1 })]);
const bareJq = await openBareJq();
const known = new Map<string, Seen>();

afterAll(() => Promise.all(engines.map(([, engine]) => engine.close())));

function reference(expression: string, input: Json): Seen {
  const key = `${expression}\0${JSON.stringify(input)}`;
  const seen = known.get(key) ?? bareJq(expression, input);
  known.set(key, seen);
  return seen;
}

interface Disagreement {
  readonly way: string;
  readonly expression: string;
  readonly input: Json;
  readonly ours: Seen;
  readonly jq: Seen;
}

/** Where an engine's answer is not that of jq to the expression and the input alone. */
async function disagreements(
  calls: readonly (readonly JqRequest[])[],
): Promise<readonly Disagreement[]> {
  const found = engines.map(async ([way, engine]) => {
    const differing: Disagreement[] = [];
    for (const requests of calls) {
      const outcomes = await engine.evaluate(requests);
      for (const [index, { input, expressions }] of requests.entries()) {
        for (const [place, expression] of expressions.entries()) {
          const ours = seenOf(outcomes[index]?.[place]);
          const jq = reference(expression, input);
          if (isDeepStrictEqual(ours, jq)) continue;
          differing.push({ way, expression, input, ours, jq });
        }
      }
    }
    return differing;
  });
  return (await Promise.all(found)).flat();
}

describe("the ways of waiting", () => {
  it(`give what jq gives to one expression at a time (seed ${SEED})`, {
    timeout: 120_000,
  }, async () => {
    const pairs = new Set<string>();
    const expressions = fc.array(jqExpression, { minLength: 12, maxLength: 14 });
    const events = fc.array(jqEvent, { minLength: 6, maxLength: 6 });

    await fc.assert(
      fc.asyncProperty(expressions, events, async (list, inputs) => {
        for (const input of inputs) {
          for (const one of list) pairs.add(`${one}\0${JSON.stringify(input)}`);
        }
        const [first, second] = [inputs.slice(0, 3), inputs.slice(3)];
        const differing = await disagreements([
          first.map((input) => ({ input, expressions: list })),
          // The same list again: a program that waits is fed.
          second.map((input) => ({ input, expressions: list })),
          // Some alone, of inputs so many that only what is read of them goes to jq.
          list
            .slice(0, 3)
            .map((one) => [one])
            .flatMap((alone) =>
              [inputs, inputs, inputs, inputs]
                .flat()
                .map((input) => ({ input, expressions: alone })),
            ),
          // Other lists: several groups in one program, every expression in another place.
          inputs.map((input, index) => ({
            input,
            expressions: [...list.slice(index), ...list.slice(0, index)].slice(index % 3).reverse(),
          })),
        ]);

        expect(differing).toEqual([]);
      }),
      { seed: SEED, numRuns: 29 },
    );

    expect(pairs.size).toBeGreaterThanOrEqual(MIN_PAIRS);
  });

  describe.each(EXCEPTIONS)("differ from jq where $reason", ({ expressions }) => {
    it.each(expressions)("in %j", async (expression, expected) => {
      for (const [, engine] of engines) {
        const [outcomes] = await engine.evaluate([
          { input: null, expressions: ["1", expression, "2"] },
        ]);

        expect(outcomes?.map(seenOf)).toEqual([
          { kind: "value", json: "1" },
          expected,
          { kind: "value", json: "2" },
        ]);
      }
    });
  });

  const folder = new URL("../../fixtures/jq/", import.meta.url);
  const files = readdirSync(folder).filter((name) => name.endsWith(".test"));

  describe.each(files)("over the examples of %s", (file) => {
    const examples = parseJqTests(readFileSync(new URL(file, folder), "utf8"));

    it("give what jq gives", async () => {
      const inputs = [...new Set(examples.map(({ input }) => input))];
      const programs = examples.map(({ program }) => program);
      const differing = await disagreements([
        inputs.map((input) => ({
          input: JSON.parse(input),
          expressions: examples.filter((one) => one.input === input).map(({ program }) => program),
        })),
        examples.map(({ program, input }) => ({
          input: JSON.parse(input),
          expressions: [program],
        })),
        [{ input: null, expressions: programs }],
      ]);

      expect(differing).toEqual([]);
    });

    it("give the first of the outputs that are recorded", () => {
      const recorded = examples.filter(
        ({ program, outputs }) =>
          outputs.length > 0 && !NOT_AS_RECORDED.some(([text]) => text.test(program)),
      );

      for (const { program, input, outputs } of recorded) {
        expect([program, reference(program, JSON.parse(input))]).toEqual([
          program,
          { kind: "value", json: JSON.stringify(JSON.parse(outputs[0] ?? "")) },
        ]);
      }
      expect(recorded.length).toBeGreaterThan(examples.length / 2);
    });
  });
});
