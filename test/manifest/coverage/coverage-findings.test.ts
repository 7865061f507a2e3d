import { expect, it } from "vitest";
import { conditionPlaces } from "../../../src/manifest/coverage/condition-places.ts";
import { coverageFindings } from "../../../src/manifest/coverage/coverage-findings.ts";
import { applyEquivalents } from "../../../src/manifest/coverage/equivalent-mutants.ts";
import type { Coverage, MutantEnd, MutantResult } from "../../../src/model/coverage.ts";
import { FILE_START } from "../../../src/model/source.ts";
import type { EquivalentMutant } from "../../../src/model/test-file.ts";
import { PLAIN } from "../../../src/report/paint.ts";
import { diagnosticsTerminal } from "../../../src/report/terminal-diagnostics.ts";

const FILE = "automations/cpu.yaml";
const TEXT = `- identifier: cpu
  trigger:
    type: automation
    event: { type: ENTITY_UPDATED, blueprintIdentifier: cluster }
    condition:
      type: JQ
      expressions:
        - >-
          .diff.after.properties.cpu
          >= 90
        - .diff.before != null
      combinator: and
- identifier: quiet
  trigger: { type: automation, event: { type: ENTITY_DELETED, blueprintIdentifier: cluster } }
`;
const CPU = ".diff.after.properties.cpu >= 90";

function result(
  mutation: string,
  end: MutantEnd,
  mutant: Partial<MutantResult["mutant"]> = {},
): MutantResult {
  return {
    automation: "cpu",
    mutant: { mutation, index: 0, expression: CPU, hint: "Add a case.", ...mutant },
    end,
  };
}

const SAME: MutantEnd = { kind: "survived", why: "same" };
const KILLED: MutantEnd = { kind: "killed", by: { file: "a.test.yaml", name: "one" } };

const COVERAGE: Coverage = {
  expressions: [
    { automation: "cpu", index: 0, expression: CPU, true: true, false: true, failed: false },
    {
      ...{ automation: "cpu", index: 1, expression: ".diff.before != null" },
      ...{ true: true, false: false, failed: true },
    },
  ],
  mutants: [
    result('">=" became ">"', SAME, { range: { start: 27, end: 32 } }),
    result("90 became 91", { kind: "survived", why: "masked" }, { range: { start: 30, end: 32 } }),
    result("90 became 89", KILLED),
    result('the combinator "and" became "or"', SAME, {
      index: undefined,
      expression: undefined,
    } as object),
  ],
  untested: ["quiet"],
};

function placesOf(automation: string) {
  return conditionPlaces(FILE, TEXT).get(automation);
}

it("names what tests leave open at its place in the automation's file", () => {
  const findings = coverageFindings(COVERAGE, new Map(), placesOf);

  expect(diagnosticsTerminal(findings, new Map([[FILE, TEXT]]), PLAIN)).toMatchInlineSnapshot(`
    "automations/cpu.yaml:13:15: warning: No case has an event that "quiet" listens to. [coverage-untested]
       |
    13 | - identifier: quiet
       |               ^~~~~
       hint: Add a case in which it fires, and one for each reason for which it does not.

    automations/cpu.yaml:11:11: warning: In no case ".diff.before != null" of "cpu" is false. [coverage-unseen]
       |
    11 |         - .diff.before != null
       |           ^~~~~~~~~~~~~~~~~~~~
       hint: Add a case in which it is false.

    automations/cpu.yaml:10:11: warning: When ">=" became ">" in "cpu", every case still passed. [coverage-survivor]
       |
    10 |           >= 90
       |           ^~~~~
       hint: Add a case.

    automations/cpu.yaml:10:14: warning: When 90 became 91 in "cpu", every case still passed. [coverage-survivor]
       |
    10 |           >= 90
       |              ^~
       hint: In every case another expression decides. Add a case.

    automations/cpu.yaml:12:19: warning: When the combinator "and" became "or" in "cpu", every case still passed. [coverage-survivor]
       |
    12 |       combinator: and
       |                   ^~~
       hint: Add a case.
    "
  `);
});

it("says of an automation without a test nothing more", () => {
  const findings = coverageFindings({ ...COVERAGE, untested: ["cpu"] }, new Map(), placesOf);

  expect(findings.map(({ code }) => code)).toEqual(["coverage-untested"]);
});

function applied(entry: Partial<EquivalentMutant>) {
  const whole = { automation: "cpu", mutation: "90 became 91", reason: "whole numbers", ...entry };
  const placed = { entry: whole, file: "cpu.test.yaml", range: FILE_START };
  const { reasons, findings } = applyEquivalents([placed], COVERAGE.mutants);
  return {
    reasons: [...reasons].map(([{ mutant }, reason]) => [mutant.mutation, reason]),
    findings: findings.map(({ message, hint }) => [message, hint]),
  };
}

it("takes mutants that are said to be equivalent out, whatever white space surrounds the expression", () => {
  const { reasons, findings } = applied({ expression: `${CPU}\n` });

  expect(reasons).toEqual([["90 became 91", "whole numbers"]]);
  expect(findings).toEqual([]);
});

it("takes a combinator's mutant by its name alone", () => {
  expect(applied({ mutation: 'the combinator "and" became "or"' }).reasons).toHaveLength(1);
});

it.each([
  ["a mutant that a case tells", { mutation: "90 became 89", expression: CPU }],
  ["a name that no mutant has", { mutation: "90 became 92", expression: CPU }],
  ["an expression without mutants", { mutation: "1 became 2", expression: ".x == 1" }],
])("finds an entry of %s", (_what, entry) => {
  const { reasons, findings } = applied(entry);

  expect(reasons).toEqual([]);
  expect(findings).toHaveLength(1);
});
