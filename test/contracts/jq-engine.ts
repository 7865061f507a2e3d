import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { JQ_INPUT_DEPTH } from "../../src/errors/limits.ts";
import type { ExpressionErrorCode, ExpressionOutcome } from "../../src/model/decision.ts";
import type { Json } from "../../src/model/json.ts";
import type { JqEngine } from "../../src/ports/jq-engine.ts";

export interface JqEngineContractOptions {
  /** Groups of this suite that an implementation cannot hold, with the reason. */
  readonly skip?: readonly { readonly reason: string; readonly group: Group }[];
  /** Codes instead of which an implementation may say another. */
  readonly alternatives?: Readonly<Partial<Record<ExpressionErrorCode, ExpressionErrorCode>>>;
}

type Group =
  | "values"
  | "errors"
  | "isolation, one at a time"
  | "isolation"
  | "batches"
  | "check"
  | "close";

const NEIGHBOURS = [".a", "[.b[] | . * 2]", '"\\(.a)!"'] as const;
const INPUT: Json = { a: "x", b: [1, 2] };
const NEIGHBOUR_VALUES: readonly ExpressionOutcome[] = [
  { kind: "value", value: "x" },
  { kind: "value", value: [2, 4] },
  { kind: "value", value: "x!" },
];

/** Hostile expressions, and the codes that each may end with. */
const HOSTILE: readonly (readonly [expression: string, codes: readonly ExpressionErrorCode[]])[] = [
  ["def f: f; f", ["jq-timeout"]],
  ["last(repeat(1))", ["jq-timeout"]],
  ["until(false; .)", ["jq-timeout"]],
  ["[range(1e9)] | length", ["jq-memory", "jq-timeout"]],
  ["[repeat(1)]", ["jq-memory", "jq-timeout"]],
  ['"x" * 1e9', ["jq-memory"]],
  ['if false then "x" * 1e9 else 1 end', ["jq-memory"]],
  ["def f: [f]; f", ["jq-memory", "jq-timeout"]],
  ["def f: 1 + f; f", ["jq-memory", "jq-timeout"]],
  ["reduce range(100000) as $i (1; [.])", ["jq-aborted"]],
  ['[range(3000)] | map("x" * 100)', ["jq-output-too-large"]],
  ["reduce range(400) as $i (1; [.])", ["jq-output-too-large"]],
  [`${"[".repeat(4000)}1${"]".repeat(4000)}`, ["jq-aborted"]],
  [`${"{a:".repeat(4000)}1${"}".repeat(4000)}`, ["jq-compile"]],
  [`${"1|".repeat(7000)}1`, ["jq-compile"]],
  [`${".a=(".repeat(3000)}1${")".repeat(3000)}`, ["jq-timeout", "jq-aborted"]],
  ['("a" * 40) + "!" | test("^(a+)+$")', ["jq-runtime", "jq-timeout"]],
  ['"x" * 100000 | test("(x+x+)+y")', ["jq-runtime", "jq-timeout"]],
  ["halt", ["jq-runtime"]],
  ["halt_error", ["jq-runtime"]],
  ['"bye" | halt_error(1)', ["jq-runtime"]],
  ["input", ["jq-runtime"]],
  ["[inputs] | error", ["jq-runtime"]],
  ["modulemeta", ["jq-runtime"]],
  ["error", ["jq-runtime"]],
  ["error({__jq: 0})", ["jq-runtime"]],
  ["error(null)", ["jq-runtime"]],
  ["break", ["jq-compile"]],
  ["1) , (2", ["jq-compile"]],
  ["1)) , ((2", ["jq-compile"]],
  ["( # \\\n)", ["jq-compile"]],
  ["( # \\\r)", ["jq-compile"]],
  ["1; 2", ["jq-compile"]],
  ["1 end", ["jq-compile"]],
  ["def f: 1;", ["jq-compile"]],
  ["if . then 1", ["jq-compile"]],
  ['import "a" as a; 1', ["jq-compile"]],
  ['include "a"; 1', ["jq-compile"]],
  ["__t(1)", ["jq-compile"]],
  ["__ls0(1)", ["jq-compile"]],
  ["$__ls0", ["jq-compile"]],
  ['"open', ["jq-compile"]],
  ['"\\(1', ["jq-compile"]],
  ["1 \0 + 1", ["jq-compile"]],
  ["", ["jq-compile"]],
  ["# nothing", ["jq-compile"]],
  [`"${"x".repeat(20_000)}"`, ["jq-too-long"]],
];

/** What any `JqEngine` holds. `create` is given limits small enough for tests to be quick. */
export function describeJqEngine(
  name: string,
  create: () => JqEngine,
  options: JqEngineContractOptions = {},
): void {
  function allowed(codes: readonly ExpressionErrorCode[]): readonly ExpressionErrorCode[] {
    return [...codes, ...codes.flatMap((code) => options.alternatives?.[code] ?? [])];
  }

  function group(title: Group, body: (engine: JqEngine) => void): void {
    const skipped = options.skip?.find((skip) => skip.group === title);
    describe.skipIf(skipped !== undefined)(
      `${title}${skipped ? ` (${skipped.reason})` : ""}`,
      () => {
        const engine = create();
        afterAll(() => engine.close());
        body(engine);
      },
    );
  }

  describe(name, () => {
    group("values", (engine) => {
      it.each<[string, Json]>([
        [".a", "x"],
        [".b[]", 1],
        ["repeat(1)", 1],
        ["1, error", 1],
        ["[.b[], .nope]", [1, 2, null]],
        ['{b: 1, a: 2, "c d": .a}', { b: 1, a: 2, "c d": "x" }],
        ["def f(x): x + 1; def g: f(1); g", 2],
        [".a # a comment", "x"],
        [".a # a comment \\", "x"],
        [".a # goes on \\\n) , (2", "x"],
        ["# first\n.a", "x"],
        ['"{{ \\(.a) }}"', "{{ x }}"],
        ["1.0, 2", 1],
        ["100000000000000000000", 1e20],
        ["1e1000", Number.MAX_VALUE],
        ["nan", null],
        ["[limit(3; repeat(1))]", [1, 1, 1]],
        ["label $f | 1, break $f", 1],
        ["try error catch .", { a: "x", b: [1, 2] }],
        ["$__loc__", { file: "<top-level>", line: 1 }],
        ["\n$__loc__.line", 2],
        ["[inputs]", []],
        ["input_filename", null],
        ["input_line_number", 0],
        ["$ENV", {}],
        ["env", {}],
        ["get_search_list", []],
        ["debug", { a: "x", b: [1, 2] }],
        ['debug("x") | .a', "x"],
        ["stderr | .a", "x"],
        ['0 | strflocaltime("%H")', "00"],
        ["1700000000 | localtime | mktime", 1_700_000_000],
        ['"\\ud83d\\ude00é" | length', 2],
        ['"😀é"', "😀é"],
      ])("evaluates %j", async (expression, value) => {
        const [[outcome] = []] = await engine.evaluate([
          { input: INPUT, expressions: [expression] },
        ]);

        expect(outcome).toEqual({ kind: "value", value });
      });

      it("tells null, nothing and false apart", async () => {
        const [outcomes] = await engine.evaluate([
          { input: null, expressions: ["null", "empty", "false", "[]", "[null]"] },
        ]);

        expect(outcomes).toEqual([
          { kind: "value", value: null },
          { kind: "empty" },
          { kind: "value", value: false },
          { kind: "value", value: [] },
          { kind: "value", value: [null] },
        ]);
      });

      it("keeps the order of keys as jq gives it", async () => {
        const [[outcome] = []] = await engine.evaluate([
          { input: { z: 1, a: 2 }, expressions: ["{y: 1} + . + {b: 3}"] },
        ]);

        expect(outcome?.kind === "value" && JSON.stringify(outcome.value)).toBe(
          '{"y":1,"z":1,"a":2,"b":3}',
        );
      });

      it("keeps keys like __proto__ as data", async () => {
        const input: Json = JSON.parse('{"__proto__": {"a": 1}, "constructor": 2}');

        const [[outcome] = []] = await engine.evaluate([{ input, expressions: ["."] }]);

        expect(outcome?.kind === "value" && JSON.stringify(outcome.value)).toBe(
          '{"__proto__":{"a":1},"constructor":2}',
        );
      });

      it("takes an input as deep as a template context may be, and no deeper", async () => {
        const [deep, tooDeep] = await engine.evaluate([
          { input: nested(JQ_INPUT_DEPTH), expressions: ["."] },
          { input: nested(JQ_INPUT_DEPTH + 1), expressions: [".", "1"] },
        ]);

        expect(deep).toEqual([{ kind: "value", value: nested(JQ_INPUT_DEPTH) }]);
        expect(tooDeep?.map(codeOf)).toEqual(["jq-input-too-deep", "jq-input-too-deep"]);
      });

      it("answers nothing with nothing", async () => {
        expect(await engine.evaluate([])).toEqual([]);
        expect(await engine.evaluate([{ input: 1, expressions: [] }])).toEqual([[]]);
      });
    });

    group("errors", (engine) => {
      it.each<[string, ExpressionErrorCode, string]>([
        ['error("no owner")', "jq-runtime", "no owner"],
        ['error("two\nlines")', "jq-runtime", "two\nlines"],
        ["error(null)", "jq-runtime", "(not a string): null"],
        ["error({a: 1})", "jq-runtime", '(not a string): {"a":1}'],
        [".a.b", "jq-runtime", 'Cannot index string with string ("b")'],
        ["1 / 0", "jq-runtime", "cannot be divided because the divisor is zero"],
      ])("says jq's reason for %j", async (expression, code, message) => {
        const [[outcome] = []] = await engine.evaluate([
          { input: INPUT, expressions: [expression] },
        ]);
        if (outcome?.kind !== "error") throw new Error("no error");

        expect(outcome.error.message).toContain(message);
        expect(outcome.error.code).toBe(code);
      });

      it.each<[string, number, number]>([
        ["foo", 1, 1],
        [".a | foo", 1, 6],
        [".a\n| foo(1)", 2, 3],
        ['"é😀" | foo', 1, 9],
        [".a.b b", 1, 6],
        ["[1, 2", 1, 1],
        [".a)", 1, 3],
        [".a |", 1, 4],
        ["$nope", 1, 1],
      ])("places the error of %j", async (expression, line, column) => {
        const [check] = await engine.check([expression]);
        const [outcomes] = await engine.evaluate([
          { input: null, expressions: ["1", expression, "2"] },
        ]);
        const outcome = outcomes?.[1];

        expect(check?.kind === "error" && check.error).toMatchObject({ line, column });
        expect(outcome?.kind === "error" && outcome.error).toMatchObject({ line, column });
      });
    });

    group("isolation, one at a time", (engine) => {
      it.each(
        HOSTILE.map(([expression, codes]) => [shortened(expression), expression, codes] as const),
      )("keeps the neighbours of %s unharmed", async (_title, expression, codes) => {
        const [first, second, third] = NEIGHBOURS;

        const [outcomes = [], others] = await engine.evaluate([
          { input: INPUT, expressions: [first, expression, second, third] },
          { input: INPUT, expressions: [...NEIGHBOURS] },
        ]);

        expect([outcomes[0], outcomes[2], outcomes[3]]).toEqual(NEIGHBOUR_VALUES);
        expect(others).toEqual(NEIGHBOUR_VALUES);
        expect(allowed(codes)).toContain(codeOf(outcomes[1]));
      });
    });

    group("isolation", (engine) => {
      it("answers everybody when most are hostile at once", async () => {
        const expressions = HOSTILE.map(([expression]) => expression).flatMap((expression) => [
          expression,
          NEIGHBOURS[0],
        ]);

        const [outcomes = []] = await engine.evaluate([{ input: INPUT, expressions }]);

        for (const [index, [, codes]] of HOSTILE.entries()) {
          expect(allowed(codes)).toContain(codeOf(outcomes[2 * index]));
          expect(outcomes[2 * index + 1]).toEqual(NEIGHBOUR_VALUES[0]);
        }
      });

      it("stops trying an expression that ends jq on every input", async () => {
        const requests = Array.from({ length: 50 }, (_, index) => ({
          input: index,
          expressions: ["def f: f; f", ". + 1"],
        }));

        const outcomes = await engine.evaluate(requests);

        expect(outcomes.map(([, neighbour]) => neighbour)).toEqual(
          requests.map(({ input }) => ({ kind: "value", value: input + 1 })),
        );
        expect(outcomes.every(([looping]) => looping?.kind === "error")).toBe(true);
      });

      it("evaluates an expression on the inputs on which it ends, too", async () => {
        const requests = [0, 1, 0, 0].map((input) => ({
          input,
          expressions: ["if . == 1 then last(repeat(1)) else . end"],
        }));

        const outcomes = await engine.evaluate(requests);

        expect(outcomes.map(([outcome]) => outcome?.kind)).toEqual([
          "value",
          "error",
          "value",
          "value",
        ]);
      });
    });

    group("batches", (engine) => {
      const expression = fc.oneof(
        fc.constantFrom(...NEIGHBOURS, ".b[]", "empty", ".a.b", "foo", ".a |", "1, 2", "halt"),
        fc.constantFrom(
          ...HOSTILE.filter(([, codes]) => codes[0] === "jq-compile").map(([e]) => e),
        ),
        fc
          .array(
            fc.constantFrom(
              ...[".", "|", ",", "(", ")", "[", "]", "{", "}", '"', "\\(", "#", "\n", "\\", "\r"],
              ...[" ", "a", ".a", "1", ";", "def f:", "if", "then", "else", "end", "$x", "as", "?"],
            ),
            { maxLength: 9 },
          )
          .map((parts) => parts.join("")),
      );
      const input = fc.constantFrom<Json[]>(INPUT, null, 7, { a: { b: [] } });

      it("gives every expression the outcome it has alone", async () => {
        const list = fc.array(expression, { minLength: 1, maxLength: 6 });
        const request = fc.record({ input, expressions: list });
        await fc.assert(
          fc.asyncProperty(fc.array(request, { minLength: 1, maxLength: 4 }), async (requests) => {
            const together = await engine.evaluate(requests);
            for (const [index, one] of requests.entries()) {
              for (const [place, alone] of one.expressions.entries()) {
                const [[outcome] = []] = await engine.evaluate([
                  { input: one.input, expressions: [alone] },
                ]);
                expect(together[index]?.[place]).toEqual(outcome);
              }
            }
          }),
          { numRuns: 40, seed: 20_260_304 },
        );
      }, 60_000);

      it("gives every expression the verdict it has alone", async () => {
        await fc.assert(
          fc.asyncProperty(fc.array(expression, { maxLength: 12 }), async (expressions) => {
            const together = await engine.check(expressions);
            for (const [index, one] of expressions.entries()) {
              const [alone] = await engine.check([one]);
              expect(together[index]).toEqual(alone);
            }
          }),
          { numRuns: 40, seed: 20_260_304 },
        );
      });

      it("answers many inputs with many different expressions", async () => {
        const requests = Array.from({ length: 400 }, (_, index) => ({
          input: { n: index },
          expressions: [`.n + ${index % 7}`, `"${index % 90}-\\(.n)"`, ".n"],
        }));

        const outcomes = await engine.evaluate(requests);

        expect(outcomes).toEqual(
          requests.map((_, index) => [
            { kind: "value", value: index + (index % 7) },
            { kind: "value", value: `${index % 90}-${index}` },
            { kind: "value", value: index },
          ]),
        );
      });

      it("answers more values than one call's output can hold", async () => {
        const requests = Array.from({ length: 40 }, () => ({
          input: "x".repeat(50_000),
          expressions: [".", '. + "y"'],
        }));

        const outcomes = await engine.evaluate(requests);

        expect(outcomes.every((pair) => pair.every(({ kind }) => kind === "value"))).toBe(true);
      });

      it("answers calls that were made at the same time", async () => {
        const calls = await Promise.all(
          [1, 2, 3].map((value) => engine.evaluate([{ input: value, expressions: ["."] }])),
        );

        expect(calls.map((call) => call[0]?.[0])).toEqual(
          [1, 2, 3].map((value) => ({ kind: "value", value })),
        );
      });
    });

    group("check", (engine) => {
      it("compiles without running", async () => {
        const checks = await engine.check(["def f: f; f", "error", "[range(1e9)]", ".a"]);

        expect(checks.every(({ kind }) => kind === "ok")).toBe(true);
      });

      it("finds the bad ones among hundreds", async () => {
        const expressions = Array.from({ length: 500 }, (_, index) =>
          index % 100 === 50 ? `.a${index} |` : `.a${index} == ${index}`,
        );

        const checks = await engine.check(expressions);

        expect(checks.flatMap(({ kind }, index) => (kind === "error" ? [index] : []))).toEqual([
          50, 150, 250, 350, 450,
        ]);
      });

      it("answers for each of several equal expressions", async () => {
        const checks = await engine.check([".a |", ".a", ".a |"]);

        expect(checks.map(({ kind }) => kind)).toEqual(["error", "ok", "error"]);
      });
    });

    group("close", () => {
      it("can be closed twice, and fails later calls", async () => {
        const engine = create();
        await engine.evaluate([{ input: 1, expressions: ["."] }]);

        await engine.close();
        await engine.close();

        const call = engine.evaluate([{ input: 1, expressions: ["."] }]);
        await expect(call).rejects.toMatchObject({ code: "engine-unavailable" });
      });

      it("fails a call that is under way", async () => {
        const engine = create();
        const call = engine.evaluate([{ input: 1, expressions: ["last(repeat(1))"] }]);
        const failing = expect(call).rejects.toMatchObject({ code: "engine-unavailable" });

        await engine.close();

        await failing;
      });
    });
  });
}

function codeOf(outcome: ExpressionOutcome | undefined): ExpressionErrorCode | undefined {
  return outcome?.kind === "error" ? outcome.error.code : undefined;
}

function nested(depth: number): Json {
  let value: Json = [];
  for (let level = 1; level < depth; level += 1) value = [value];
  return value;
}

function shortened(expression: string): string {
  const text = JSON.stringify(expression);
  return text.length > 50 ? `${text.slice(0, 50)}…` : text;
}
