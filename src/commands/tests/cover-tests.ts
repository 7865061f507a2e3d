import { compareDiagnostics } from "../../errors/diagnostic.ts";
import type { Severity } from "../../errors/severity.ts";
import type { ConditionPlaces } from "../../manifest/coverage/condition-places.ts";
import { conditionPlaces } from "../../manifest/coverage/condition-places.ts";
import type { PlacesOf } from "../../manifest/coverage/coverage-findings.ts";
import { coverageFindings } from "../../manifest/coverage/coverage-findings.ts";
import type { PlacedEquivalent } from "../../manifest/coverage/equivalent-mutants.ts";
import { applyEquivalents } from "../../manifest/coverage/equivalent-mutants.ts";
import { measureCoverage } from "../../matching/coverage/measure-coverage.ts";
import type { ConsideredCase } from "../../matching/coverage/observe.ts";
import type {
  Coverage,
  CoverageSummary,
  MutantResult,
  TestCoverage,
} from "../../model/coverage.ts";
import type { Manifest } from "../../model/manifest.ts";
import type { TestResult } from "../../model/test-result.ts";
import type { JqEngine } from "../../ports/jq-engine.ts";
import type { CheckedDefinitions } from "../check-definitions.ts";
import { clockedJq } from "./clocked-jq.ts";
import type { ChangedCase } from "./ends-otherwise.ts";
import { endsOtherwise } from "./ends-otherwise.ts";
import type { LoadedTests } from "./read-tests.ts";

export interface CoverTestsInput {
  readonly result: TestResult;
  readonly tests: readonly LoadedTests[];
  readonly checked: Pick<CheckedDefinitions, "manifest" | "config" | "texts">;
  /** Whether only some of the tests were run: an automation that they do not concern is left out. */
  readonly isPartial: boolean;
  /** Of gaps. */
  readonly severity: Severity;
}

/**
 * What the cases, as they ended, show of the conditions of all automations.
 *
 * @throws LongshoreError `engine-unavailable`.
 */
export async function coverTests(
  { result, tests, checked, isPartial, severity }: CoverTestsInput,
  { jq }: { readonly jq: JqEngine },
): Promise<TestCoverage> {
  const { manifest, config, texts } = checked;
  const cases = judgedCases(result, tests);
  const { automations } = result;
  const measured = await measureCoverage(
    {
      automations: manifest.entries.map(({ automation }) => automation),
      cases: [...cases.keys()],
      onError: config.runtime.conditions.onError,
      isTold: (of, automation, changed) => {
        const judged = cases.get(of);
        return (
          judged !== undefined && endsOtherwise({ ...judged, automation, changed, automations })
        );
      },
    },
    { jqAt: (clockMs) => clockedJq(jq, clockMs) },
  );
  const coverage = isPartial ? withoutUntested(measured) : measured;
  const { reasons, findings } = applyEquivalents(tests.flatMap(equivalentsOf), coverage.mutants);
  const gaps = [...coverageFindings(coverage, reasons, placesIn(manifest, texts)), ...findings];
  return {
    ...coverage,
    equivalent: reasons,
    gaps: gaps.map((gap) => ({ ...gap, severity })).sort(compareDiagnostics),
    summary: summarize(coverage, reasons),
  };
}

type JudgedCase = Pick<ChangedCase, "ended" | "expect">;

function judgedCases(
  { cases }: TestResult,
  tests: readonly LoadedTests[],
): ReadonlyMap<ConsideredCase, JudgedCase> {
  const files = new Map(tests.map((one) => [one.file, one]));
  return new Map(
    cases.flatMap((ended): readonly (readonly [ConsideredCase, JudgedCase])[] => {
      const { file, name, index, events } = ended;
      const loaded = files.get(file)?.cases.find((one) => one.index === index);
      if (loaded === undefined) return [];
      const { clockMs, written } = loaded;
      return [
        [
          { file, name, clockMs, events },
          { ended, expect: written.expect ?? {} },
        ],
      ];
    }),
  );
}

function withoutUntested({ expressions, mutants, untested }: Coverage): Coverage {
  const left = new Set(untested);
  const isTested = ({ automation }: { readonly automation: string }) => !left.has(automation);
  return {
    expressions: expressions.filter(isTested),
    mutants: mutants.filter(isTested),
    untested: [],
  };
}

function equivalentsOf({ file, tests, document }: LoadedTests): readonly PlacedEquivalent[] {
  return (tests.coverage?.equivalent ?? []).map((entry, index) => ({
    entry,
    file,
    range: document.rangeOfValue(["coverage", "equivalent", index]),
  }));
}

/** A file is read again for its places, once, where there is something to say of it. */
function placesIn(manifest: Manifest, texts: ReadonlyMap<string, string>): PlacesOf {
  const files = new Map(manifest.entries.map((one) => [one.automation.identifier, one.file]));
  const known = new Map<string, ReadonlyMap<string, ConditionPlaces>>();
  return (automation) => {
    const file = files.get(automation);
    const text = file === undefined ? undefined : texts.get(file);
    if (file === undefined || text === undefined) return undefined;
    const places = known.get(file) ?? conditionPlaces(file, text);
    known.set(file, places);
    return places.get(automation);
  };
}

function summarize(
  { expressions, mutants }: Coverage,
  equivalent: ReadonlyMap<MutantResult, string>,
): CoverageSummary {
  const counted = mutants.filter((one) => !equivalent.has(one));
  const untried = counted.filter(({ end }) => end.kind === "untried").length;
  return {
    expressions: expressions.length,
    seen: expressions.filter((one) => one.true && one.false).length,
    mutants: counted.length - untried,
    survived: counted.filter(({ end }) => end.kind === "survived").length,
    equivalent: equivalent.size,
    untried,
  };
}
