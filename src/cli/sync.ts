import { resolve } from "node:path";
import { createSystemClock } from "../adapters/clock/system-clock.ts";
import { openStateStore } from "../adapters/store/store-url.ts";
import { planInput } from "../commands/prepare-plan.ts";
import { sync } from "../commands/sync.ts";
import { EXIT, LongshoreError } from "../errors/longshore-error.ts";
import type { PlanFile } from "../model/plan-file.ts";
import { planJson } from "../report/json-plan.ts";
import { visibleLine } from "../report/safe-text.ts";
import { syncTerminal } from "../report/terminal-sync.ts";
import type { CliContext, CommonOptions } from "./context.ts";
import { checkDefinitions, refuseUnknownStore, reportErrors } from "./definitions.ts";
import { withProgress } from "./progress.ts";
import { projectRoot } from "./project-root.ts";
import { cliSourceControl } from "./source-control.ts";
import { storeLocation } from "./store-location.ts";

export interface SyncOptions extends CommonOptions {
  readonly store?: string;
  readonly plan?: string;
  readonly dryRun?: true;
  readonly force?: true;
  readonly takeOver: readonly string[];
}

/** `longshore sync`: gives the exit code. */
export async function syncCli(
  paths: readonly string[],
  options: SyncOptions,
  context: CliContext,
): Promise<number> {
  const { output } = context;
  const reviewed = await reviewedPlan(paths, options, context);
  const root = projectRoot(context.workingDirectory);
  const checked = await checkDefinitions(
    // A reviewed plan says itself what it is limited to.
    reviewed?.scope.map((path) => resolve(root, path)) ?? paths,
    options,
    context,
  );
  await refuseUnknownStore(options.store, checked, context);
  const location = storeLocation(options.store, checked.config, context, checked.root);
  const result = await withProgress(output, "Syncing", async () =>
    sync(
      {
        ...planInput(checked, options.takeOver),
        force: options.force === true,
        dryRun: options.dryRun === true,
        ...(reviewed === undefined ? {} : { reviewed }),
      },
      {
        store: await openStateStore(location.url, {
          cwd: location.base,
          clock: createSystemClock(),
          env: context.env,
        }),
        sourceControl: cliSourceControl(checked.root, context),
      },
    ),
  );
  await reportErrors(checked, context);
  for (const note of result.notes) await output.err(`note: ${visibleLine(note)}\n`);
  if (options.format === "json")
    await output.document(
      planJson(result.plan, {
        applied: result.kind === "applied",
        revision: result.revision,
        ...("reasons" in result ? { reasons: result.reasons } : {}),
      }),
    );
  else await output.out(syncTerminal(result, output.outPaint));
  if (result.kind === "failed") return result.error.exitCode;
  return result.kind === "refused" || result.kind === "conflict" ? EXIT.findings : EXIT.fine;
}

async function reviewedPlan(
  paths: readonly string[],
  { plan }: SyncOptions,
  { workingDirectory }: CliContext,
): Promise<PlanFile | undefined> {
  if (plan === undefined) return undefined;
  if (paths.length > 0) {
    throw new LongshoreError(
      "input-invalid",
      "Paths have no meaning with --plan: the plan file says what it is limited to.",
      { hint: "Leave the paths out, or make a plan of them." },
    );
  }
  const { readPlan } = await import("./plan-file.ts");
  return readPlan(plan, workingDirectory);
}
