import type { Diagnostic } from "../errors/diagnostic.ts";
import type { Severity } from "../errors/severity.ts";
import { attributes, content } from "./junit-xml.ts";
import { visibleLine } from "./safe-text.ts";

/**
 * Diagnostics as JUnit XML: a suite a file, a case a finding; a file without findings is a case that
 * passes.
 *
 * @param files - all that were looked at.
 * @param failOn - the lowest severity that is a failure; what is below passes, with its text.
 */
export function junit(
  diagnostics: readonly Diagnostic[],
  files: readonly string[],
  failOn: Severity,
): string {
  const byFile = new Map<string, Diagnostic[]>(files.map((file) => [file, []]));
  for (const one of diagnostics) {
    const found = byFile.get(one.file);
    if (found === undefined) byFile.set(one.file, [one]);
    else found.push(one);
  }
  const fails = (one: Diagnostic) => one.severity === "error" || failOn === "warning";
  const suites = [...byFile].map(([file, found]) => findingSuite(file, found, fails));
  const tests = suites.reduce((sum, { tests }) => sum + tests, 0);
  const failures = suites.reduce((sum, { failures }) => sum + failures, 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name: "longshore validate", tests, failures, errors: 0 })}>`,
    ...suites.flatMap(({ lines }) => lines),
    "</testsuites>",
    "",
  ].join("\n");
}

export interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly lines: readonly string[];
}

/** A file's findings, each a case; without any it is one that passes. */
export function findingSuite(
  file: string,
  found: readonly Diagnostic[],
  fails: (one: Diagnostic) => boolean,
): Suite {
  const failures = found.filter(fails).length;
  const tests = Math.max(1, found.length);
  const name = visibleLine(file);
  const cases =
    found.length === 0
      ? [`    <testcase${attributes({ classname: name, name: "valid", file: name })}/>`]
      : found.flatMap((one) => testCase(one, fails(one)));
  return {
    tests,
    failures,
    lines: [
      `  <testsuite${attributes({ name, tests, failures, errors: 0, skipped: 0 })}>`,
      ...cases,
      "  </testsuite>",
    ],
  };
}

function testCase(one: Diagnostic, isFailure: boolean): readonly string[] {
  const file = visibleLine(one.file);
  const { line, column } = one.range.start;
  const message = visibleLine(one.message);
  const hint = one.hint === undefined ? "" : `\n  hint: ${visibleLine(one.hint)}`;
  const text = content(
    `${file}:${line}:${column}: ${one.severity}: ${message} [${one.code}]${hint}`,
  );
  const body = isFailure
    ? `<failure${attributes({ type: one.code, message })}>${text}</failure>`
    : `<system-out>${text}</system-out>`;
  return [
    `    <testcase${attributes({ classname: file, name: `${one.code} at ${line}:${column}`, file, line })}>`,
    `      ${body}`,
    "    </testcase>",
  ];
}
