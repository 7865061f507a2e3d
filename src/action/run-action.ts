import { createDefinitionFiles } from "../adapters/file-system/definition-files.ts";
import { createJqEngine } from "../adapters/jq/engine.ts";
import type { CheckedDefinitions } from "../commands/check-definitions.ts";
import { checkDefinitions } from "../commands/check-definitions.ts";
import { EXIT, LongshoreError } from "../errors/longshore-error.ts";
import { annotations } from "../report/annotations.ts";
import { fitSummary } from "../report/fit-summary.ts";
import { validateJson } from "../report/json-validate.ts";
import { PLAIN } from "../report/paint.ts";
import { hasChanges } from "../report/plan-words.ts";
import { logText } from "../report/safe-text.ts";
import { validateSections } from "../report/summary-validate.ts";
import { diagnosticsTerminal, validateSentence } from "../report/terminal-diagnostics.ts";
import type { ActionContext, ModeReport } from "./action-context.ts";
import type { ActionInputs } from "./inputs.ts";
import { parseInputs } from "./inputs.ts";
import type { Mode } from "./mode.ts";
import { chooseMode } from "./mode.ts";
import { writeReport } from "./publish.ts";
import { defaultStore } from "./store-options.ts";

/** Runs one step of `action.yml` and gives its exit code. @throws LongshoreError for bad inputs and the like. */
export async function runAction(context: ActionContext): Promise<number> {
  const inputs = parseInputs(context.getInput);
  const mode = chooseMode(inputs.command, context.event);
  if (mode.because !== undefined) await log(context, mode.because);
  const checked = await validate(mode, inputs, context);
  await context.print(annotations(checked.diagnostics));
  if (checked.diagnostics.length > 0) {
    await log(context, diagnosticsTerminal(checked.diagnostics, checked.texts, PLAIN));
  }
  await log(context, validateSentence(checked.diagnostics, checked.summary));
  const report = await runMode(mode, inputs, checked, context);
  if (report !== undefined) await log(context, report.log);
  await publish(inputs, checked, report, context);
  return exitCode(inputs, checked, report);
}

async function validate(
  { command }: Mode,
  inputs: ActionInputs,
  { workspace }: ActionContext,
): Promise<CheckedDefinitions> {
  const jq = createJqEngine();
  try {
    const files = createDefinitionFiles({ root: workspace, workingDirectory: workspace });
    return await checkDefinitions(
      {
        paths: inputs.paths,
        reads: command === "validate" ? "named" : "everything",
        ...(inputs.config === undefined ? {} : { configFile: inputs.config }),
      },
      { files, jq },
    );
  } finally {
    await jq.close();
  }
}

/** Planning and syncing are loaded apart: the code that a pull request runs has no writing store in it. */
async function runMode(
  mode: Mode,
  inputs: ActionInputs,
  checked: CheckedDefinitions,
  context: ActionContext,
): Promise<ModeReport | undefined> {
  if (mode.command === "validate") return undefined;
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
    return runSync(store, inputs, checked, context);
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
  report: ModeReport | undefined,
  { step, env, workspace }: ActionContext,
): Promise<void> {
  const { diagnostics, summary } = checked;
  await step.writeSummary(
    fitSummary([...validateSections(diagnostics, summary), ...(report?.sections ?? [])]),
  );
  const path = await writeReport(report?.json ?? validateJson(diagnostics, summary), {
    reportFile: inputs.reportFile,
    workspace,
    temporaryFolder: env["RUNNER_TEMP"],
    name: "longshore-report.json",
  });
  const plan = report?.plan;
  const counts = plan?.summary;
  const outputs: Readonly<Record<string, string>> = {
    valid: String(summary.errors === 0),
    "error-count": String(summary.errors),
    "warning-count": String(summary.warnings),
    changed: plan === undefined ? "" : String(hasChanges(plan)),
    published: String(counts?.publish ?? ""),
    updated: counts === undefined ? "" : String(counts.update + counts.move),
    unpublished: String(counts?.unpublish ?? ""),
    deleted: String(counts?.delete ?? ""),
    "plan-digest": plan?.digest ?? "",
    revision: report?.revision ?? "",
    report: path ?? "",
  };
  for (const [name, value] of Object.entries(outputs)) step.setOutput(name, value);
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
