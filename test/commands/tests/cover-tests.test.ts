import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { createDefinitionFiles } from "../../../src/adapters/file-system/definition-files.ts";
import type { TestedDefinitions } from "../../../src/commands/tests/test.ts";
import { test } from "../../../src/commands/tests/test.ts";
import type { ConditionMutant, TestCoverage } from "../../../src/model/coverage.ts";
import type { Json, JsonObject } from "../../../src/model/json.ts";
import type { CaseResult } from "../../../src/model/test-result.ts";
import { createFakeClock } from "../../support/fake-clock.ts";
import { openPatientJq } from "../../support/jq.ts";
import { cliProject } from "../../support/longshore.ts";

const SEED = 20_261_125;

const jq = openPatientJq();
afterAll(() => jq[Symbol.asyncDispose]());

function tested(path: string, covers?: "covers"): Promise<TestedDefinitions> {
  const files = createDefinitionFiles({ root: path, workingDirectory: path });
  const coverage = covers === undefined ? {} : ({ coverage: "warning" } as const);
  return test({ paths: [], ...coverage }, { files, jq, clock: createFakeClock() });
}

function coverageOf({ result }: TestedDefinitions): TestCoverage {
  if (result.coverage === undefined) throw new Error("No coverage was measured.");
  return result.coverage;
}

interface Condition {
  readonly type: "JQ";
  readonly expressions: readonly string[];
  readonly combinator: "and" | "or";
}

function definition(identifier: string, condition: Condition, event: JsonObject = ON_UPDATE) {
  const url = `https://hooks.example.com/${identifier}`;
  // Some of the calls cannot be made: what is sent to "/null" is not sent.
  const body = { to: "{{ .event.diff.after.properties.b | if . == false then error else . end }}" };
  return {
    identifier,
    trigger: { type: "automation", event, condition },
    invocationMethod: { type: "WEBHOOK", url, body, synchronized: true },
    publish: true,
  };
}

const ON_UPDATE = { type: "ENTITY_UPDATED", blueprintIdentifier: "service" };
const ON_RUN = { type: "RUN_UPDATED", actionIdentifier: "a0" };

const VALUE = fc.record({
  a: fc.constantFrom<Json>(0, 1, 2, "x", null),
  b: fc.constantFrom<Json>(0, 1, 90, false, []),
});

const PART = fc.constantFrom(
  ...[".a == 1", ".a >= 1", '.a != "x"', ".b < 90", ".b | not", ".a // 1 == 1", ".a | length > 0"],
  ...[".a > 0 and .b < 90", '.a == "x" or .b == []', ".b[0]", "if .a == 1 then .b else .a end"],
);

const CONDITION: fc.Arbitrary<Condition> = fc.record({
  type: fc.constant("JQ"),
  expressions: fc.array(
    PART.map((part) => `.diff.after.properties | ${part}`),
    { minLength: 1, maxLength: 2 },
  ),
  combinator: fc.constantFrom("and" as const, "or" as const),
});

const EVENTS = fc.array(
  VALUE.map((properties) => ({ entityUpdated: { blueprint: "service", after: { properties } } })),
  { minLength: 1, maxLength: 3 },
);

/** What is expected of a case so that it passes: every run that sent something, or each name once. */
function expectationOf({ observed }: CaseResult, everyRun: boolean) {
  const named = (outcomes: readonly string[]) =>
    observed.flatMap(({ decision, run }) =>
      outcomes.includes(run?.outcome ?? "") ? [decision.automation] : [],
    );
  const fires = named(["delivered", "dead"]);
  return {
    fires: everyRun ? fires : [...new Set(fires)],
    fails: [...new Set(named(["failed", "dead"]))],
  };
}

function withMutant(condition: Condition, { index, changed }: ConditionMutant): Condition {
  const { expressions, combinator } = condition;
  if (index === undefined) return { ...condition, combinator: combinator === "and" ? "or" : "and" };
  const left =
    changed === undefined ? expressions.toSpliced(index, 1) : expressions.with(index, changed);
  return { ...condition, expressions: left };
}

it(`a mutant is killed exactly if a case fails with it in the definition (seed ${SEED})`, async () => {
  const conditions = new Map<string, Condition>(
    fc.sample(CONDITION, { seed: SEED, numRuns: 2 }).map((one, index) => [`a${index}`, one]),
  );
  conditions.set("chained", {
    type: "JQ",
    expressions: ['.diff.after.status == "SUCCESS"', '.diff.before.status != "SUCCESS"'],
    combinator: "and",
  });
  const file = (name: string, condition: Condition) =>
    JSON.stringify(definition(name, condition, name === "chained" ? ON_RUN : ON_UPDATE));
  const written = fc
    .sample(EVENTS, { seed: SEED, numRuns: 6 })
    .map((events, index) => ({ name: `case ${index}`, events }));
  await using folder = await cliProject({
    "longshore.yaml": "",
    ...Object.fromEntries(
      [...conditions].map(([name, one]) => [`automations/${name}.json`, file(name, one)]),
    ),
    "automations/all.test.json": JSON.stringify({ cases: written }),
  });
  const write = (name: string, text: string) => writeFile(join(folder.path, name), text);
  const { result: observed } = await tested(folder.path);
  const cases = written.map((one, index) => ({
    ...one,
    expect: expectationOf(observed.cases[index] ?? fail(), index % 2 === 0),
  }));
  await write("automations/all.test.json", JSON.stringify({ cases }));
  const whole = await tested(folder.path, "covers");
  expect(whole.errors).toEqual([]);
  expect(whole.result.summary.failed).toBe(0);

  const killed: string[] = [];
  const failing: string[] = [];
  for (const { automation, mutant, end } of coverageOf(whole).mutants) {
    const condition = conditions.get(automation) ?? fail();
    const name = `${automation}: ${mutant.expression} ${mutant.mutation}`;
    if (end.kind === "killed") killed.push(name);
    await write(`automations/${automation}.json`, file(automation, withMutant(condition, mutant)));
    if ((await tested(folder.path)).result.summary.failed > 0) failing.push(name);
    await write(`automations/${automation}.json`, file(automation, condition));
  }

  expect(killed).toEqual(failing);
  const { mutants, survived } = coverageOf(whole).summary;
  expect(survived).toBeGreaterThan(10);
  expect(mutants - survived).toBeGreaterThan(15);
});

function fail(): never {
  throw new Error("It is not there.");
}
