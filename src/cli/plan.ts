import { createSystemClock } from "../adapters/clock/system-clock.ts";
import { openStateReader } from "../adapters/store/store-url.ts";
import { changedGraph } from "../commands/graph.ts";
import type { PlanResult } from "../commands/plan.ts";
import { plan } from "../commands/plan.ts";
import { planInput } from "../commands/prepare-plan.ts";
import { EXIT } from "../errors/longshore-error.ts";
import { fitSummary } from "../report/fit-summary.ts";
import { planJson } from "../report/json-plan.ts";
import { hasChanges } from "../report/plan-words.ts";
import { visibleLine } from "../report/safe-text.ts";
import { planSections } from "../report/summary-plan.ts";
import { planTerminal } from "../report/terminal-plan.ts";
import type { CliContext, CommonOptions } from "./context.ts";
import { checkDefinitions, refuseUnknownStore, reportErrors } from "./definitions.ts";
import { withProgress } from "./progress.ts";
import { cliSourceControl } from "./source-control.ts";
import { storeLocation } from "./store-location.ts";

export interface PlanOptions extends CommonOptions {
  readonly store?: string;
  readonly out?: string;
  readonly takeOver: readonly string[];
  readonly failOnChanges?: true;
}

/** `longshore plan`: gives the exit code. */
export async function planCli(
  paths: readonly string[],
  options: PlanOptions,
  context: CliContext,
): Promise<number> {
  const { output } = context;
  const checked = await checkDefinitions(paths, options, context);
  await refuseUnknownStore(options.store, checked, context);
  const location = storeLocation(options.store, checked.config, context, checked.root);
  const result = await withProgress(output, "Planning", async () =>
    plan(planInput(checked, options.takeOver), {
      store: await openStateReader(location.url, {
        cwd: location.base,
        clock: createSystemClock(),
        env: context.env,
      }),
      sourceControl: cliSourceControl(checked.root, context),
    }),
  );
  await reportErrors(checked, context);
  for (const note of result.notes) await output.err(`note: ${visibleLine(note)}\n`);
  if (options.out !== undefined) await keep(result, options.out, context);
  if (options.format === "json")
    await output.document(
      planJson(result.plan, { applied: false, revision: result.plan.revision }),
    );
  else if (options.format === "markdown") {
    await output.document(
      fitSummary(planSections(result.plan, changedGraph(checked.manifest.entries, result.plan))),
    );
  } else await output.out(planTerminal(result.plan, output.outPaint));
  if (checked.summary.errors > 0) return EXIT.findings;
  return options.failOnChanges === true && hasChanges(result.plan) ? EXIT.findings : EXIT.fine;
}

async function keep({ file }: PlanResult, name: string, context: CliContext): Promise<void> {
  if (file === undefined) {
    await context.output.err(
      `note: No plan is kept in "${visibleLine(name)}": nothing is synced until all files are valid.\n`,
    );
    return;
  }
  const { keepPlan } = await import("./plan-file.ts");
  await keepPlan(file, name, context.workingDirectory);
}
