import { groupBy } from "../model/group-by.ts";
import type { CaseResult, TestResult } from "../model/test-result.ts";
import { findingSuite } from "./junit.ts";
import { attributes, content } from "./junit-xml.ts";
import { PLAIN } from "./paint.ts";
import { visibleLine } from "./safe-text.ts";
import { failureLines } from "./test-words.ts";

/** Cases as JUnit XML: a suite a file; then one for each file of which tests leave something open. */
export function junitTests({ cases, summary, coverage }: TestResult): string {
  const gaps = [...groupBy(coverage?.gaps ?? [], ({ file }) => file)].map(([file, ofFile]) =>
    findingSuite(file, ofFile, ({ severity }) => severity === "error"),
  );
  const tests = gaps.reduce((sum, one) => sum + one.tests, summary.cases);
  const failures = gaps.reduce((sum, one) => sum + one.failures, summary.failed);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: "longshore test", tests, failures, errors: 0 })}>`,
    ...[...groupBy(cases, ({ file }) => file)].flatMap(([file, ofFile]) => suite(file, ofFile)),
    ...gaps.flatMap(({ lines }) => lines),
    "</testsuites>",
    "",
  ].join("\n");
}

function suite(file: string, cases: readonly CaseResult[]): readonly string[] {
  const failures = cases.filter((one) => one.failures.length > 0).length;
  const name = visibleLine(file);
  return [
    `  <testsuite${attributes({ name, tests: cases.length, failures, errors: 0, skipped: 0 })}>`,
    ...cases.flatMap(testCase),
    "  </testsuite>",
  ];
}

function testCase({ file, name, range, failures }: CaseResult): readonly string[] {
  const place = visibleLine(file);
  const head = `    <testcase${attributes({ classname: place, name: visibleLine(name), file: place, line: range.start.line })}`;
  if (failures.length === 0) return [`${head}/>`];
  return [
    `${head}>`,
    ...failures.map((failure) => {
      const { line, column } = failure.range.start;
      const message = visibleLine(failure.message);
      const lines = [
        `${place}:${line}:${column}: ${message}`,
        ...failureLines(failure, PLAIN).map((text) => `  ${text}`),
      ];
      return `      <failure${attributes({ type: failure.kind, message })}>${content(lines.join("\n"))}</failure>`;
    }),
    "    </testcase>",
  ];
}
