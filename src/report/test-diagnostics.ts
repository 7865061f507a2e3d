import type { Diagnostic } from "../errors/diagnostic.ts";
import type { CaseResult } from "../model/test-result.ts";
import { PLAIN } from "./paint.ts";
import { failureLines } from "./test-words.ts";

/** Failures of cases as findings at their expectations, for formats that show findings. */
export function testDiagnostics(cases: readonly CaseResult[]): readonly Diagnostic[] {
  return cases.flatMap(({ file, name, failures }) =>
    failures.map((failure) => {
      const why = failureLines(failure, PLAIN);
      return {
        code: "test-failed" as const,
        severity: "error" as const,
        message: `${name}: ${failure.message}`,
        ...(why.length === 0 ? {} : { hint: why.join("\n") }),
        file,
        range: failure.range,
        notes: [],
      };
    }),
  );
}
