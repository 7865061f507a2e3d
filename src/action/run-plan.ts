import { openStateReader } from "../adapters/store/store-url.ts";
import type { CheckedDefinitions } from "../commands/check-definitions.ts";
import { changedGraph } from "../commands/graph.ts";
import type { PlanResult } from "../commands/plan.ts";
import { plan } from "../commands/plan.ts";
import { planInput } from "../commands/prepare-plan.ts";
import { EXIT } from "../errors/longshore-error.ts";
import { planJson } from "../report/json-plan.ts";
import { PLAIN } from "../report/paint.ts";
import { markdownText } from "../report/safe-text.ts";
import { planSections } from "../report/summary-plan.ts";
import { planTerminal } from "../report/terminal-plan.ts";
import type { ActionContext, ModeReport } from "./action-context.ts";
import type { ActionInputs } from "./inputs.ts";
import { actionSourceControl } from "./source-control.ts";
import { storeOptions } from "./store-options.ts";

/** Plans against a store that it can only read. */
export async function runPlan(
  store: string,
  inputs: ActionInputs,
  checked: CheckedDefinitions,
  context: ActionContext,
): Promise<ModeReport> {
  const result = await plan(planInput(checked), {
    store: await openStateReader(store, storeOptions(inputs, context)),
    sourceControl: actionSourceControl(inputs, context),
  });
  const { revision } = result.plan;
  const notes = [...result.notes, ...(await keptNotes(result, inputs, context))];
  return {
    plan: result.plan,
    revision,
    notes: result.notes,
    log: [...notes, planTerminal(result.plan, PLAIN)].join("\n"),
    sections: [
      ...planSections(result.plan, changedGraph(checked.manifest.entries, result.plan)),
      notes.map(markdownText),
    ],
    json: planJson(result.plan, { applied: false, revision }),
    exitCode: EXIT.fine,
  };
}

/** Keeps the plan where a file is named for it. */
async function keptNotes(
  { file }: PlanResult,
  { planFile }: ActionInputs,
  { workspace }: ActionContext,
): Promise<readonly string[]> {
  if (planFile === undefined) return [];
  if (file === undefined) {
    return [`No plan is kept in "${planFile}": nothing is synced until all files are valid.`];
  }
  const { keepPlan } = await import("../cli/plan-file.ts");
  await keepPlan(file, planFile, workspace);
  return [`The plan is kept in "${planFile}".`];
}
