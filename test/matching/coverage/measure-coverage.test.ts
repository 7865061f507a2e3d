import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { indexAutomations } from "../../../src/matching/automation-index.ts";
import { measureCoverage } from "../../../src/matching/coverage/measure-coverage.ts";
import type { ConsideredCase } from "../../../src/matching/coverage/observe.ts";
import type { ConditionOnError } from "../../../src/matching/decide.ts";
import { decide } from "../../../src/matching/decide.ts";
import type { Automation, Condition } from "../../../src/model/automation.ts";
import type { ConditionMutant, Coverage } from "../../../src/model/coverage.ts";
import type { Json } from "../../../src/model/json.ts";
import type { JqEngine } from "../../../src/ports/jq-engine.ts";
import { anAutomation } from "../../support/definitions.ts";
import { catalogEvent } from "../../support/events.ts";
import { openJq, openPatientJq } from "../../support/jq.ts";

const SEED = 20_261_125;

const jq = openPatientJq();
afterAll(() => jq.close());

function automation(
  identifier: string,
  expressions: readonly string[],
  combinator?: "and" | "or",
): Automation {
  const condition: Condition = {
    type: "JQ",
    expressions,
    ...(combinator === undefined ? {} : { combinator }),
  };
  const event = { type: "ENTITY_UPDATED", blueprintIdentifier: "service" } as const;
  return anAutomation(identifier, { trigger: { type: "automation", event, condition } });
}

/** Cases, each of an event whose body has a value in `.v`. */
function valued(...values: readonly Json[]): readonly ConsideredCase[] {
  return values.map((v, index) => ({
    file: "a.test.yaml",
    name: `case ${index}`,
    clockMs: 0,
    events: [catalogEvent({ identity: `e${index}`, body: { v } })],
  }));
}

interface Options {
  readonly onError?: ConditionOnError;
  readonly engine?: JqEngine;
}

function measure(
  automations: readonly Automation[],
  cases: readonly ConsideredCase[],
  { onError = "fail", engine = jq }: Options = {},
): Promise<Coverage> {
  return measureCoverage(
    { automations, cases, onError, isTold: () => true },
    { jqAt: () => engine },
  );
}

function shown({ mutants }: Pick<Coverage, "mutants">): readonly string[] {
  return mutants.map(({ mutant, end }) => {
    const by = end.kind === "killed" ? end.by.name : end.kind === "survived" ? end.why : "";
    return `${mutant.mutation}: ${end.kind} ${by}`.trim();
  });
}

describe("coverage of expressions", () => {
  it("says which values of each were seen", async () => {
    const both = automation("both", [".v > 1", ".v | not", ".v | keys"]);

    const { expressions } = await measure([both], valued(1, 2, {}));

    expect(expressions).toEqual([
      {
        automation: "both",
        index: 0,
        expression: ".v > 1",
        true: true,
        false: true,
        failed: false,
      },
      {
        ...{ automation: "both", index: 1, expression: ".v | not" },
        ...{ true: false, false: true, failed: false },
      },
      {
        ...{ automation: "both", index: 2, expression: ".v | keys" },
        ...{ true: true, false: false, failed: true },
      },
    ]);
  });

  it("names automations of which no case has an event, with nothing seen", async () => {
    const event = { type: "ENTITY_CREATED", blueprintIdentifier: "service" } as const;
    const other = anAutomation("other", { trigger: { type: "automation", event } });
    const seen = await measure([automation("on", [".v"]), other], []);
    const half = await measure([automation("on", [".v"]), other], valued(1));

    expect(seen.untested).toEqual(["on", "other"]);
    expect(seen.expressions).toMatchObject([{ true: false, false: false, failed: false }]);
    expect(half.untested).toEqual(["other"]);
  });

  it("makes no mutants of what is not read, and says why", async () => {
    const { expressions, mutants } = await measure([automation("a", [".v |"])], valued(1));

    expect(mutants).toEqual([]);
    expect(expressions).toMatchObject([{ failed: true, unread: expect.stringMatching(/\.$/) }]);
  });
});

describe("mutants", () => {
  it("are killed by a case whose event is decided otherwise, and survive all others", async () => {
    const crossing = automation("cpu", [".v >= 90"]);

    expect(shown(await measure([crossing], valued(70, 95)))).toEqual([
      '">=" became "<": killed case 0',
      '">=" became ">": survived same',
      '".v" became ".v_": killed case 1',
      "90 became 91: survived same",
      "90 became 89: survived same",
    ]);
    expect(shown(await measure([crossing], valued(89, 90)))).toEqual([
      '">=" became "<": killed case 0',
      '">=" became ">": killed case 1',
      '".v" became ".v_": killed case 1',
      "90 became 91: killed case 1",
      "90 became 89: killed case 0",
    ]);
  });

  it("survive where another expression settles every case", async () => {
    const two = automation("two", [".v.a == 1", ".v.b == 1"]);

    const { mutants } = await measure([two], valued({ a: 1, b: 0 }, { a: 0, b: 0 }));

    expect(shown({ mutants })).toEqual([
      '"==" became "!=": survived masked',
      '".v.a" became ".v.a_": survived masked',
      "1 became 2: survived masked",
      "1 became 0: survived masked",
      '"==" became "!=": killed case 0',
      '".v.b" became ".v.b_": survived same',
      "1 became 2: survived same",
      "1 became 0: killed case 0",
      'the combinator "and" became "or": killed case 0',
      "the expression was left out: survived same",
      "the expression was left out: killed case 0",
    ]);
  });

  it("are judged by all events of a case together", async () => {
    const events = valued(1, 5).flatMap((one) => one.events);
    const cases = valued(0).map((one) => ({ ...one, events }));
    const asked: string[] = [];

    const { mutants } = await measureCoverage(
      {
        automations: [automation("a", [".v > 3"])],
        cases,
        onError: "fail",
        isTold: (_of, name, changed) => {
          asked.push(
            `${name}: ${changed.map(({ event, decision }) => `${event.identity} ${decision}`).join()}`,
          );
          return changed.length === 1;
        },
      },
      { jqAt: () => jq },
    );

    expect(asked).toEqual(["a: e0 matched,e1 not-matched", "a: e1 not-matched"]);
    expect(shown({ mutants }).slice(0, 3)).toEqual([
      '">" became "<=": survived same',
      '">" became ">=": survived same',
      '".v" became ".v_": killed case 0',
    ]);
  });

  it("survive where no case has an event", async () => {
    expect(shown(await measure([automation("a", [".v"])], []))).toEqual([
      '".v" became ".v_": survived no-event',
    ]);
  });

  it("are evaluated with the time of the case", async () => {
    const at = (now: number): JqEngine => ({
      ...jq,
      evaluate: (requests) =>
        jq.evaluate(
          requests.map(({ input, expressions }) => ({
            input,
            expressions: expressions.map((one) => `def now: ${now}; ${one}`),
          })),
        ),
    });
    const automations = [automation("late", ["now > 100"])];
    const cases = valued(1, 1).map((one, index) => ({ ...one, clockMs: index * 101_000 }));

    const { expressions, mutants } = await measureCoverage(
      { automations, cases, onError: "fail", isTold: () => true },
      { jqAt: (clockMs) => at(clockMs / 1_000) },
    );

    expect(expressions).toMatchObject([{ true: true, false: true }]);
    expect(shown({ mutants })).toEqual([
      '">" became "<=": killed case 0',
      '">" became ">=": survived same',
      "100 became 101: killed case 1",
      "100 became 99: survived same",
    ]);
  });

  it("that do not end are killed, and only some of them are waited for", async () => {
    await using hasty = openJq({ limits: { timeoutMs: 60 } });
    const endless = Array.from({ length: 12 }, (_, index) =>
      automation(`a${index}`, [`.v + ${index} | until(. == ${index + 1}; . + 1) | . > 0`]),
    );

    const { mutants } = await measure(endless, valued(1), { engine: hasty });

    const kinds = new Set(mutants.map(({ end }) => end.kind));
    expect(kinds).toContain("killed");
    expect(kinds).toContain("untried");
  });

  it(`agree with conditions that have the mutant in place (seed ${SEED})`, async () => {
    const cases = valued(...fc.sample(EVENT_VALUE, { seed: SEED, numRuns: 8 }));
    const automations = fc
      .sample(CONDITION, { seed: SEED, numRuns: 60 })
      .map(({ expressions, combinator }, index) =>
        automation(`a${index}`, expressions, combinator),
      );
    for (const onError of ["fail", "not-matched"] as const) {
      const { mutants } = await measure(automations, cases, { onError });

      const told = await Promise.all(
        mutants.map(async ({ automation: name, mutant }) => {
          const original = automations.find(({ identifier }) => identifier === name);
          if (original === undefined) throw new Error(name);
          return (await decisions(original, cases, onError)).join() !==
            (await decisions(mutated(original, mutant), cases, onError)).join()
            ? "killed"
            : "survived";
        }),
      );

      expect(mutants.map(({ end }) => end.kind)).toEqual(told);
      expect(new Set(told).size).toBe(2);
    }
  });
});

/** The automation with a mutant in the place of its condition. */
function mutated(original: Automation, { index, changed }: ConditionMutant): Automation {
  const { condition } = original.trigger;
  if (condition === undefined) return original;
  const { expressions, combinator = "and" } = condition;
  const other: Condition =
    index === undefined
      ? { ...condition, combinator: combinator === "and" ? "or" : "and" }
      : {
          ...condition,
          expressions:
            changed === undefined
              ? expressions.toSpliced(index, 1)
              : expressions.with(index, changed),
        };
  return { ...original, trigger: { ...original.trigger, condition: other } };
}

async function decisions(
  definition: Automation,
  cases: readonly ConsideredCase[],
  onError: ConditionOnError,
): Promise<readonly (string | undefined)[]> {
  const automations = indexAutomations([{ definition, digest: "", repository: "" }]);
  const inputs = cases.flatMap(({ events }) => events.map((event) => ({ event, automations })));
  const decided = await decide(inputs, { onError: () => onError }, { jq });
  return decided.map(([one]) => one?.decision.decision);
}

const EVENT_VALUE: fc.Arbitrary<Json> = fc.oneof(
  fc.record({
    a: fc.constantFrom<Json>(0, 1, 2, "x", null, true),
    b: fc.constantFrom<Json>(0, 1, 90, "y", [], false),
  }),
  fc.constantFrom<Json>(null, 1, "x"),
);

const PART = fc.constantFrom(
  ...[".v.a == 1", ".v.a >= 1", '.v.a != "x"', ".v.b < 90", ".v.b | not", ".v.a // 1 == 1"],
  ...[".v.a > 0 and .v.b < 90", '.v.a == "x" or .v.b == []', ".v.b[0]", "(.v.a | length) > 0"],
  ...[".v | keys | length == 2", 'if .v.a == 1 then "yes" else .v.b end', ".v.a.nope?"],
);

const CONDITION = fc.record({
  expressions: fc.array(PART, { minLength: 1, maxLength: 3 }),
  combinator: fc.constantFrom("and" as const, "or" as const),
});
