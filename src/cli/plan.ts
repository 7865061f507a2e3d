import { openStateReader } from "../adapters/store/store-url.ts";
import { plan } from "../commands/plan.ts";
import { planInput } from "../commands/prepare-plan.ts";
import { EXIT } from "../errors/longshore-error.ts";
import { planJson } from "../report/json-plan.ts";
import { hasChanges } from "../report/plan-words.ts";
import { visibleLine } from "../report/safe-text.ts";
import { planTerminal } from "../report/terminal-plan.ts";
import type { CliContext, CommonOptions } from "./context.ts";
import { checkDefinitions, refuseUnknownStore, reportErrors } from "./definitions.ts";
import { withProgress } from "./progress.ts";
import { cliSourceControl } from "./source-control.ts";
import { storeLocation } from "./store-location.ts";

export interface PlanOptions extends CommonOptions {
  readonly store?: string;
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
  const result = await withProgress(output, "Planning", () =>
    plan(planInput(checked), {
      store: openStateReader(location.url, { cwd: location.base }),
      sourceControl: cliSourceControl(checked.root, context),
    }),
  );
  await reportErrors(checked, context);
  for (const note of result.notes) await output.err(`note: ${visibleLine(note)}\n`);
  if (options.format === "json")
    await output.document(
      planJson(result.plan, { applied: false, revision: result.plan.revision }),
    );
  else await output.out(planTerminal(result.plan, output.outPaint));
  if (checked.summary.errors > 0) return EXIT.findings;
  return options.failOnChanges === true && hasChanges(result.plan) ? EXIT.findings : EXIT.fine;
}
