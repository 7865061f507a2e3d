import type { CheckedDefinitions } from "../commands/check-definitions.ts";
import type { TestDeps } from "../commands/tests/test.ts";
import { testChecked } from "../commands/tests/test.ts";
import { compareDiagnostics } from "../errors/diagnostic.ts";
import { EXIT } from "../errors/longshore-error.ts";
import { testJson } from "../report/json-tests.ts";
import { PLAIN } from "../report/paint.ts";
import { testsTerminal } from "../report/terminal-tests.ts";
import { testDiagnostics } from "../report/test-diagnostics.ts";
import { testSentence } from "../report/test-words.ts";
import type { ActionContext, ModeReport } from "./action-context.ts";

/** What the tests add to the validation. */
export interface TestedStep {
  /** The definitions, with the findings of the tests among theirs. */
  readonly shown: CheckedDefinitions;
  readonly report: ModeReport;
}

/** Runs the automations' own tests; a case that fails is a finding at its expectation. */
export async function runTests(
  checked: CheckedDefinitions,
  paths: readonly string[],
  { env }: ActionContext,
  deps: Pick<TestDeps, "files" | "jq">,
): Promise<TestedStep> {
  const repository = env["GITHUB_REPOSITORY"];
  const input = { paths, ...(repository === undefined ? {} : { repository }) };
  const { result, diagnostics, files, texts } = await testChecked(checked, input, deps);
  const found = [...diagnostics, ...testDiagnostics(result.cases)];
  const sentence = testSentence(result.summary, files.length);
  return {
    shown: {
      ...checked,
      diagnostics: [...checked.diagnostics, ...found].sort(compareDiagnostics),
      texts: new Map([...checked.texts, ...texts]),
      summary: { ...checked.summary, errors: checked.summary.errors + found.length },
    },
    report: {
      revision: undefined,
      log: `${testsTerminal(result.cases, PLAIN)}\n${sentence}`,
      sections: files.length === 0 ? [] : [["### Tests", "", sentence, ""]],
      json: testJson(result),
      exitCode: found.length === 0 ? EXIT.fine : EXIT.findings,
    },
  };
}
