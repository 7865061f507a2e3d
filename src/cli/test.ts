import { createSystemClock } from "../adapters/clock/system-clock.ts";
import { createDefinitionFiles } from "../adapters/file-system/definition-files.ts";
import { createJqEngine } from "../adapters/jq/engine.ts";
import type { TestedDefinitions } from "../commands/tests/test.ts";
import { test } from "../commands/tests/test.ts";
import { EXIT } from "../errors/longshore-error.ts";
import type { JqEngine } from "../ports/jq-engine.ts";
import { annotations } from "../report/annotations.ts";
import { testJson } from "../report/json-tests.ts";
import { diagnosticsTerminal } from "../report/terminal-diagnostics.ts";
import { testsTerminal } from "../report/terminal-tests.ts";
import { testDiagnostics } from "../report/test-diagnostics.ts";
import { testSentence } from "../report/test-words.ts";
import type { CliContext, CommonOptions } from "./context.ts";
import { withProgress } from "./progress.ts";
import { projectRoot } from "./project-root.ts";
import { cliSourceControl } from "./source-control.ts";

export interface TestOptions extends CommonOptions {
  readonly update?: true;
  readonly watch?: true;
}

/** `longshore test`: gives the exit code. */
export async function testCli(
  paths: readonly string[],
  options: TestOptions,
  context: CliContext,
): Promise<number> {
  const jq = createJqEngine();
  try {
    const run = await openTests(paths, options, context, jq);
    return await run();
  } finally {
    await jq.close();
  }
}

/** Runs the tests once; again with each call. */
type RunTests = () => Promise<number>;

async function openTests(
  paths: readonly string[],
  options: TestOptions,
  context: CliContext,
  jq: JqEngine,
): Promise<RunTests> {
  const { workingDirectory, output } = context;
  const root = projectRoot(workingDirectory);
  const { repository } = await cliSourceControl(root, context).state([]);
  const input = {
    paths,
    ...(options.config === undefined ? {} : { configFile: options.config }),
    ...(repository === "" ? {} : { repository }),
  };
  return async () => {
    const started = performance.now();
    const files = createDefinitionFiles({ root, workingDirectory });
    const tested = await withProgress(output, "Testing", () =>
      test(input, { files, jq, clock: createSystemClock() }),
    );
    await show(tested, options, context);
    const seconds = ((performance.now() - started) / 1_000).toFixed(1);
    if (tested.result.summary.cases > 0) await output.err(`It took ${seconds} s.\n`);
    const failed = tested.errors.length > 0 || tested.result.summary.failed > 0;
    return failed ? EXIT.findings : EXIT.fine;
  };
}

async function show(
  tested: TestedDefinitions,
  { format }: TestOptions,
  { output }: CliContext,
): Promise<void> {
  const { result, errors, texts, files } = tested;
  switch (format) {
    case "github":
      return await output.document(annotations([...errors, ...testDiagnostics(result.cases)]));
    case "sarif": {
      const { sarif } = await import("../report/sarif.ts");
      const findings = [...errors, ...testDiagnostics(result.cases)];
      return await output.document(sarif(findings, texts, undefined, "test"));
    }
    case "json":
      await output.document(testJson(result));
      break;
    case "junit": {
      const { junitTests } = await import("../report/junit-tests.ts");
      await output.document(junitTests(result));
      break;
    }
    default:
      await output.out(`${testsTerminal(result.cases, output.outPaint)}`);
      if (result.cases.length > 0) await output.out("\n");
      await output.out(`${testSentence(result.summary, files.length)}\n`);
  }
  if (errors.length > 0) {
    await output.err(`${diagnosticsTerminal(errors, texts, output.errPaint)}\n`);
  }
}
