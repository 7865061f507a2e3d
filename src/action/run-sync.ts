import { openStateStore } from "../adapters/store/store-url.ts";
import type { CheckedDefinitions } from "../commands/check-definitions.ts";
import { changedGraph } from "../commands/graph.ts";
import { planInput } from "../commands/prepare-plan.ts";
import type { SyncResult } from "../commands/sync.ts";
import { sync } from "../commands/sync.ts";
import { EXIT } from "../errors/longshore-error.ts";
import type { PlanFile } from "../model/plan-file.ts";
import { planJson } from "../report/json-plan.ts";
import { PLAIN } from "../report/paint.ts";
import { markdownText } from "../report/safe-text.ts";
import { planSections } from "../report/summary-plan.ts";
import { syncSentence, syncTerminal } from "../report/terminal-sync.ts";
import type { ActionContext, ModeReport } from "./action-context.ts";
import type { ActionInputs } from "./inputs.ts";
import { actionSourceControl } from "./source-control.ts";
import { storeOptions } from "./store-options.ts";

interface SyncStep {
  readonly inputs: ActionInputs;
  readonly checked: CheckedDefinitions;
  /** The plan to apply, and no other. */
  readonly reviewed: PlanFile | undefined;
}

/** Syncs to a store; never loaded on a pull request. */
export async function runSync(
  store: string,
  { inputs, checked, reviewed }: SyncStep,
  context: ActionContext,
): Promise<ModeReport> {
  const result = await sync(
    {
      ...planInput(checked),
      force: inputs.force,
      dryRun: inputs.dryRun,
      ...(reviewed === undefined ? {} : { reviewed }),
    },
    {
      store: await openStateStore(store, storeOptions(inputs, context)),
      sourceControl: actionSourceControl(inputs, context),
    },
  );
  const reasons = "reasons" in result ? result.reasons : [];
  return {
    plan: result.plan,
    revision: result.revision,
    log: [...result.notes, syncTerminal(result, PLAIN)].join("\n"),
    sections: [
      ["### Sync", "", syncSentence(result), "", ...reasons.map(refusal), ""],
      ...planSections(result.plan, changedGraph(checked.manifest.entries, result.plan)),
      result.notes.map(markdownText),
    ],
    json: planJson(result.plan, {
      applied: result.kind === "applied",
      revision: result.revision,
      reasons,
    }),
    failures: reasons,
    exitCode: exitCodeOf(result),
  };
}

function exitCodeOf(result: SyncResult): number {
  switch (result.kind) {
    case "failed":
      return result.error.exitCode;
    case "refused":
    case "conflict":
      return EXIT.findings;
    case "applied":
    case "unchanged":
    case "dry-run":
      return EXIT.fine;
  }
}

function refusal({ message, code }: { readonly message: string; readonly code: string }): string {
  return `- ${markdownText(message)} \`${code}\``;
}
