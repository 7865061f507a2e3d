import { createSystemClock } from "../adapters/clock/system-clock.ts";
import { openStateReader } from "../adapters/store/store-url.ts";
import { drift } from "../commands/drift.ts";
import { planInput } from "../commands/prepare-plan.ts";
import { EXIT } from "../errors/longshore-error.ts";
import { driftJson } from "../report/json-drift.ts";
import { visibleLine } from "../report/safe-text.ts";
import { driftTerminal } from "../report/terminal-drift.ts";
import type { CliContext, CommonOptions } from "./context.ts";
import { checkDefinitions, refuseUnknownStore, reportErrors } from "./definitions.ts";
import { withProgress } from "./progress.ts";
import { cliSourceControl } from "./source-control.ts";
import { storeLocation } from "./store-location.ts";

export interface DriftOptions extends CommonOptions {
  readonly store?: string;
}

/** `longshore drift`: gives the exit code. */
export async function driftCli(options: DriftOptions, context: CliContext): Promise<number> {
  const { output } = context;
  const checked = await checkDefinitions([], options, context);
  await refuseUnknownStore(options.store, checked, context);
  const location = storeLocation(options.store, checked.config, context, checked.root);
  const result = await withProgress(output, "Comparing", async () =>
    drift(planInput(checked), {
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
  if (options.format === "json") await output.document(driftJson(result));
  else await output.out(driftTerminal(result, output.outPaint));
  return result.items.length === 0 ? EXIT.fine : EXIT.findings;
}
