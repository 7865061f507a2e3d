import type { CaseResult, TestFailure, TestResult } from "../model/test-result.ts";
import { decisionJson } from "./json-dispatch.ts";
import { jsonText } from "./json-text.ts";

/** The `test` document: `schemas/test-output.schema.json`. */
export function testJson({ cases, summary }: TestResult): string {
  return jsonText({ cases: cases.map(caseJson), summary });
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
