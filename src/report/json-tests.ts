import type { Diagnostic } from "../errors/diagnostic.ts";
import type { MutantResult, TestCoverage } from "../model/coverage.ts";
import type { CaseResult, TestFailure, TestResult } from "../model/test-result.ts";
import { decisionJson } from "./json-dispatch.ts";
import { jsonText } from "./json-text.ts";

/** The `test` document: `schemas/test-output.schema.json`. */
export function testJson({ cases, summary, coverage }: TestResult): string {
  return jsonText({
    cases: cases.map(caseJson),
    ...(coverage === undefined ? {} : coverageJson(coverage)),
    summary: { ...summary, ...(coverage === undefined ? {} : coverageSummaryJson(coverage)) },
  });
}

function coverageJson({ expressions, mutants, equivalent, untested, gaps }: TestCoverage): object {
  return {
    coverage: expressions.map(({ index, ...one }) => one),
    mutants: mutants.map((one) => mutantJson(one, equivalent.get(one))),
    untested,
    gaps: gaps.map(gapJson),
  };
}

function mutantJson({ automation, mutant, end }: MutantResult, reason?: string): object {
  const { mutation, expression, changed } = mutant;
  return {
    automation,
    mutation,
    killed: end.kind === "killed",
    ...(expression === undefined ? {} : { expression }),
    ...(changed === undefined ? {} : { changed }),
    ...(end.kind === "killed" ? { by: end.by } : {}),
    ...(end.kind === "untried" ? { untried: true } : {}),
    ...(reason === undefined ? {} : { equivalent: reason }),
  };
}

function gapJson({ code, message, hint, file, range }: Diagnostic): object {
  return { code, message, ...(hint === undefined ? {} : { hint }), file, range };
}

function coverageSummaryJson({ summary }: TestCoverage): object {
  const { mutants, survived, equivalent, untried } = summary;
  return { mutants, survived, equivalent, untried };
}

function caseJson({ file, name, failures }: CaseResult): object {
  return { file, name, passed: failures.length === 0, failures: failures.map(failureJson) };
}

function failureJson(failure: TestFailure): object {
  const { kind, automation, message, range, decisions, differences } = failure;
  return {
    kind,
    automation,
    message,
    range,
    decisions: decisions.map(decisionJson),
    differences,
  };
}
