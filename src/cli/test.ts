import { join } from "node:path";
import { createSystemClock } from "../adapters/clock/system-clock.ts";
import { createDefinitionFiles } from "../adapters/file-system/definition-files.ts";
import type { TestedDefinitions } from "../commands/tests/test.ts";
import { test } from "../commands/tests/test.ts";
import { EXIT, LongshoreError, reasonOf } from "../errors/longshore-error.ts";
import type { JqEngine } from "../ports/jq-engine.ts";
import { annotations } from "../report/annotations.ts";
import { count } from "../report/count.ts";
import { coverageSentences } from "../report/coverage-words.ts";
import { testJson } from "../report/json-tests.ts";
import { visibleLine } from "../report/safe-text.ts";
import { diagnosticsTerminal } from "../report/terminal-diagnostics.ts";
import { testsTerminal } from "../report/terminal-tests.ts";
import { testDiagnostics } from "../report/test-diagnostics.ts";
import { testSentence } from "../report/test-words.ts";
import type { CliContext, CommonOptions } from "./context.ts";
import { withProgress } from "./progress.ts";
import { projectRoot } from "./project-root.ts";
import { cliSourceControl } from "./source-control.ts";
import type { RunTests } from "./watch-tests.ts";

export interface TestOptions extends CommonOptions {
  readonly update?: true;
  readonly watch?: true;
  readonly coverage?: true;
  readonly failOnGaps?: true;
}

/** `longshore test`: gives the exit code. */
export async function testCli(
  paths: readonly string[],
  options: TestOptions,
  context: CliContext,
): Promise<number> {
  refuseWithWatch(options);
  const jq = await context.openJq();
  try {
    const root = projectRoot(context.workingDirectory);
    const run = await openTests(root, paths, { options, context, jq });
    if (options.watch !== true) return (await run()).exitCode;
    const { watchTests } = await import("./watch-tests.ts");
    return await watchTests(root, run, context);
  } finally {
    await jq.close();
  }
}

/** Options that mean nothing, or nothing good, while tests are watched. */
function refuseWithWatch({ watch, update, format }: TestOptions): void {
  if (watch !== true || (update !== true && format === "pretty")) return;
  const [option, hint] =
    update === true
      ? ["--update", "Whatever a change leads to would be expected at once: run it apart."]
      : [`--format ${format}`, "What is watched is written for people: leave one of the two out."];
  throw new LongshoreError("input-invalid", `"${option}" has no meaning with "--watch".`, { hint });
}

interface TestScope {
  readonly options: TestOptions;
  readonly context: CliContext;
  readonly jq: JqEngine;
}

async function openTests(
  root: string,
  paths: readonly string[],
  { options, context, jq }: TestScope,
): Promise<RunTests> {
  const { workingDirectory, output } = context;
  const { repository } = await cliSourceControl(root, context).state([]);
  const input = {
    paths,
    ...(options.config === undefined ? {} : { configFile: options.config }),
    ...(repository === "" ? {} : { repository }),
    ...coverageInput(options),
  };
  const runOnce = () =>
    withProgress(output, "Testing", () => {
      const files = createDefinitionFiles({ root, workingDirectory });
      return test(input, { files, jq, clock: createSystemClock() });
    });
  return async () => {
    const started = performance.now();
    let tested = await runOnce();
    if (options.update === true && (await update(tested, root, context))) tested = await runOnce();
    await show(tested, options, context);
    const { summary, coverage } = tested.result;
    const seconds = ((performance.now() - started) / 1_000).toFixed(1);
    if (summary.cases > 0) await output.err(`It took ${seconds} s.\n`);
    const gaps = options.failOnGaps === true ? (coverage?.gaps.length ?? 0) : 0;
    const faults = tested.errors.length + summary.failed + gaps;
    return { tested, exitCode: faults > 0 ? EXIT.findings : EXIT.fine };
  };
}

function coverageInput({ coverage, failOnGaps }: TestOptions) {
  if (failOnGaps === true) return { coverage: "error" } as const;
  return coverage === true ? ({ coverage: "warning" } as const) : {};
}

/** Writes what was seen into the files of tests, and says where. Whether anything was written. */
async function update(
  tested: TestedDefinitions,
  root: string,
  { output }: CliContext,
): Promise<boolean> {
  const [{ updateTests }, { writeWholeFile }] = await Promise.all([
    import("../commands/tests/update-tests.ts"),
    import("../adapters/file-system/write-whole-file.ts"),
  ]);
  const updated = updateTests(tested);
  for (const { file, text, cases } of updated) {
    try {
      await writeWholeFile(join(root, file), text);
    } catch (cause) {
      throw new LongshoreError(
        "output-unwritable",
        `The file "${file}" cannot be written: ${reasonOf(cause)}.`,
        { hint: "What was written before is kept; the file is as it was.", cause },
      );
    }
    const lines = cases.map((name) => `  ${visibleLine(name)}\n`).join("");
    await output.err(
      `Wrote the expectations of ${count(cases.length, "case")} into "${visibleLine(file)}":\n${lines}`,
    );
  }
  return updated.length > 0;
}

async function show(
  tested: TestedDefinitions,
  { format }: TestOptions,
  { output }: CliContext,
): Promise<void> {
  const { result, errors, texts, files } = tested;
  const { coverage } = result;
  const gaps = coverage?.gaps ?? [];
  switch (format) {
    case "github":
      return await output.document(
        annotations([...errors, ...testDiagnostics(result.cases), ...gaps]),
      );
    case "sarif": {
      const { sarif } = await import("../report/sarif.ts");
      const findings = [...errors, ...testDiagnostics(result.cases), ...gaps];
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
    default: {
      const parts = [
        ...(result.cases.length === 0 ? [] : [testsTerminal(result.cases, output.outPaint)]),
        ...(gaps.length === 0 ? [] : [diagnosticsTerminal(gaps, texts, output.outPaint)]),
        testSentence(result.summary, files.length),
      ];
      const covered = coverage === undefined ? [] : coverageSentences(coverage);
      await output.out(`${[parts.join("\n"), ...covered].join("\n")}\n`);
    }
  }
  if (errors.length > 0) {
    await output.err(`${diagnosticsTerminal(errors, texts, output.errPaint)}\n`);
  }
}
