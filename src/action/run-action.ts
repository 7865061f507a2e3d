import { resolve } from "node:path";
import { createSystemClock } from "../adapters/clock/system-clock.ts";
import { createDefinitionFiles } from "../adapters/file-system/definition-files.ts";
import { keepYoungGenerationSmall } from "../cli/young-generation.ts";
import type { CheckedDefinitions } from "../commands/check-definitions.ts";
import { checkDefinitions } from "../commands/check-definitions.ts";
import { EXIT, LongshoreError } from "../errors/longshore-error.ts";
import type { PlanFile } from "../model/plan-file.ts";
import { annotations, failureAnnotations, notice } from "../report/annotations.ts";
import { fitSummary } from "../report/fit-summary.ts";
import { validateJson } from "../report/json-validate.ts";
import { PLAIN } from "../report/paint.ts";
import { logText } from "../report/safe-text.ts";
import { validateSections } from "../report/summary-validate.ts";
import { diagnosticsTerminal, validateSentence } from "../report/terminal-diagnostics.ts";
import type { ActionContext, ModeReport } from "./action-context.ts";
import type { ActionInputs } from "./inputs.ts";
import { parseInputs } from "./inputs.ts";
import type { Mode } from "./mode.ts";
import { chooseMode } from "./mode.ts";
import { outputsOf } from "./outputs.ts";
import { writeReport, writeStepFile } from "./publish.ts";
import type { TestedStep } from "./run-tests.ts";
import { defaultStore } from "./store-options.ts";

/** Runs one step of `action.yml` and gives its exit code. @throws LongshoreError for bad inputs and the like. */
export async function runAction(context: ActionContext): Promise<number> {
  const inputs = parseInputs(context.getInput);
  const mode = chooseMode(inputs.command, context.event);
  if (mode.because !== undefined) await log(context, mode.because);
  const reviewed = await reviewedPlan(mode, inputs, context);
  const { checked, tested } = await validate(mode, inputs, reviewed, context);
  const shown = tested?.shown ?? checked;
  await context.print(annotations(shown.diagnostics));
  // What a test has to say is said under its case.
  if (checked.diagnostics.length > 0) {
    await log(context, diagnosticsTerminal(checked.diagnostics, checked.texts, PLAIN));
  }
  await log(context, validateSentence(checked.diagnostics, checked.summary));
  if (tested !== undefined) await log(context, tested.report.log);
  const report = await runMode(mode, { inputs, checked, tested, reviewed }, context);
  if (report !== undefined && report !== tested?.report) {
    await log(context, report.log);
    await context.print(failureAnnotations(report.failures ?? [], shown.diagnostics));
  }
  const sections = [...new Set([tested?.report, report])].flatMap((one) => one?.sections ?? []);
  await publish(inputs, shown, { report, sections }, context);
  if (mode.command !== "drift") await comment(inputs, shown, report, context);
  return exitCode(inputs, shown, report);
}

/** What a sync is to apply, where a file keeps it. */
async function reviewedPlan(
  { command }: Mode,
  { planFile }: ActionInputs,
  { workspace }: ActionContext,
): Promise<PlanFile | undefined> {
  if (command !== "sync" || planFile === undefined) return undefined;
  const { readPlan } = await import("../cli/plan-file.ts");
  return readPlan(planFile, workspace);
}

interface Validated {
  /** The definitions: what a plan and a sync go by. */
  readonly checked: CheckedDefinitions;
  /** Absent where no tests are run. */
  readonly tested: TestedStep | undefined;
}

async function validate(
  { command, tests }: Mode,
  inputs: ActionInputs,
  reviewed: PlanFile | undefined,
  context: ActionContext,
): Promise<Validated> {
  const { workspace } = context;
  keepYoungGenerationSmall();
  const jq = await context.openJq();
  try {
    const files = createDefinitionFiles({ root: workspace, workingDirectory: workspace });
    const named = command === "test" ? [] : inputs.paths;
    const checked = await checkDefinitions(
      {
        // A reviewed plan says itself what it is limited to.
        paths: reviewed?.scope.map((path) => resolve(workspace, path)) ?? named,
        reads: command === "validate" ? "named" : "everything",
        tests: command === "validate",
        ...(inputs.config === undefined ? {} : { configFile: inputs.config }),
      },
      { files, jq, clock: createSystemClock() },
    );
    if (tests !== true) return { checked, tested: undefined };
    const { runTests } = await import("./run-tests.ts");
    const paths = command === "test" ? inputs.paths : [];
    return { checked, tested: await runTests(checked, paths, context, { files, jq }) };
  } finally {
    await jq.close();
  }
}

interface ModeInput {
  readonly inputs: ActionInputs;
  readonly checked: CheckedDefinitions;
  readonly tested: TestedStep | undefined;
  readonly reviewed: PlanFile | undefined;
}

/** Planning and syncing are loaded apart: the code that a pull request runs has no writing store in it. */
async function runMode(
  mode: Mode,
  { inputs, checked, tested, reviewed }: ModeInput,
  context: ActionContext,
): Promise<ModeReport | undefined> {
  if (mode.command === "validate") return undefined;
  if (mode.command === "test") return tested?.report;
  const named = inputs.store ?? checked.config.store;
  if (named === undefined && checked.configFaulty) {
    const because = "The configuration has errors, so it is not known which store it names";
    await log(context, `${because}; there is no ${mode.command}.`);
    return undefined;
  }
  const store = named ?? defaultStore(inputs, context);
  if (mode.command === "sync") {
    if (store === undefined) {
      throw new LongshoreError("input-invalid", "A sync needs a store, and none is set.", {
        hint: 'Set the input "store", "store" in the configuration, or the input "github-token".',
      });
    }
    const { runSync } = await import("./run-sync.ts");
    return runSync(store, { inputs, checked, reviewed }, context);
  }
  if (store === undefined) {
    await log(context, `No store is set, so there is no ${mode.command}.`);
    return undefined;
  }
  if (mode.command === "drift") {
    const { runDrift } = await import("./run-drift.ts");
    return runDrift(store, inputs, checked, context);
  }
  const { runPlan } = await import("./run-plan.ts");
  return runPlan(store, inputs, checked, context);
}

async function publish(
  inputs: ActionInputs,
  checked: CheckedDefinitions,
  {
    report,
    sections,
  }: { readonly report: ModeReport | undefined; readonly sections: ModeReport["sections"] },
  { step, env, workspace }: ActionContext,
): Promise<void> {
  const { diagnostics, summary, texts } = checked;
  await step.writeSummary(fitSummary([...validateSections(diagnostics, summary), ...sections]));
  const path = await writeReport(report?.json ?? validateJson(diagnostics, summary), {
    reportFile: inputs.reportFile,
    workspace,
    temporaryFolder: env["RUNNER_TEMP"],
    name: "longshore-report.json",
  });
  const outputs = outputsOf(checked, report, path);
  for (const [name, value] of Object.entries(outputs)) step.setOutput(name, value);
  const { sarifFile } = inputs;
  if (sarifFile === undefined) return;
  const { sarif } = await import("../report/sarif.ts");
  await writeStepFile(sarif(diagnostics, texts), {
    what: "SARIF",
    input: "sarif-file",
    name: sarifFile,
    path: resolve(workspace, sarifFile),
  });
}

async function comment(
  inputs: ActionInputs,
  checked: CheckedDefinitions,
  report: ModeReport | undefined,
  context: ActionContext,
): Promise<void> {
  if (context.event.pullRequest === undefined) return;
  const { commentOnPullRequest } = await import("./comment.ts");
  const result = await commentOnPullRequest(inputs, checked, report, context);
  if (result?.kind === "refused") {
    await context.print(
      notice(
        `No comment was written: ${result.because} A job that gives the token "pull-requests: write" has one; the job summary has everything.`,
      ),
    );
  } else if (result?.kind === "created" || result?.kind === "updated") {
    await log(
      context,
      `The comment was ${result.kind}${result.url === undefined ? "" : `: ${result.url}`}`,
    );
  }
}

function exitCode(
  inputs: ActionInputs,
  { summary }: CheckedDefinitions,
  report: ModeReport | undefined,
): number {
  if (summary.errors > 0) return EXIT.findings;
  if (inputs.failOn === "warning" && summary.warnings > 0) return EXIT.findings;
  return report?.exitCode ?? EXIT.fine;
}

function log({ print }: ActionContext, text: string): Promise<void> {
  return print(`${logText(text.trimEnd())}\n`);
}
