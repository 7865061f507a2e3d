import { groupBy } from "../model/group-by.ts";
import type { CaseResult, TestFailure } from "../model/test-result.ts";
import type { Paint } from "./paint.ts";
import { visibleLine } from "./safe-text.ts";
import { failureLines } from "./test-words.ts";

/** Every case of every file for a terminal, and under a case that failed what was seen instead. */
export function testsTerminal(cases: readonly CaseResult[], paint: Paint): string {
  const files = [...groupBy(cases, ({ file }) => file)];
  return files
    .map(([file, ofFile]) =>
      [paint.bold(visibleLine(file)), ...ofFile.flatMap((one) => caseLines(one, paint)), ""].join(
        "\n",
      ),
    )
    .join("\n");
}

function caseLines({ file, name, failures }: CaseResult, paint: Paint): readonly string[] {
  const sign = failures.length === 0 ? paint.green("✓") : paint.red("✗");
  return [
    `  ${sign} ${visibleLine(name)}`,
    ...failures.flatMap((failure) => failureText(file, failure, paint)),
  ];
}

function failureText(file: string, failure: TestFailure, paint: Paint): readonly string[] {
  const { line, column } = failure.range.start;
  const place = paint.dim(`${visibleLine(file)}:${line}:${column}:`);
  return [
    `      ${place} ${visibleLine(failure.message)}`,
    ...failureLines(failure, paint).map((text) => `        ${text}`),
  ];
}
