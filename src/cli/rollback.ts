import { createSystemClock } from "../adapters/clock/system-clock.ts";
import { createDefinitionFiles } from "../adapters/file-system/definition-files.ts";
import { openStateReader, openStateStore } from "../adapters/store/store-url.ts";
import { LISTED_REVISIONS } from "../commands/find-revision.ts";
import { loadConfig } from "../commands/load-config.ts";
import { rollback } from "../commands/rollback.ts";
import { EXIT, LongshoreError } from "../errors/longshore-error.ts";
import type { Config } from "../model/config.ts";
import { planJson } from "../report/json-plan.ts";
import { revisionsJson, revisionsTerminal } from "../report/revisions.ts";
import { visibleLine } from "../report/safe-text.ts";
import { syncTerminal } from "../report/terminal-sync.ts";
import type { CliContext, CommonOptions } from "./context.ts";
import { withProgress } from "./progress.ts";
import { projectRoot } from "./project-root.ts";
import type { StoreLocation } from "./store-location.ts";
import { storeLocation } from "./store-location.ts";

export interface RollbackOptions extends CommonOptions {
  readonly store?: string;
  readonly list?: true;
  readonly dryRun?: true;
  readonly force?: true;
}

/** `longshore rollback`: gives the exit code. */
export async function rollbackCli(
  revision: string | undefined,
  options: RollbackOptions,
  context: CliContext,
): Promise<number> {
  const root = projectRoot(context.workingDirectory);
  const config = await readConfig(root, options, context);
  const location = storeLocation(options.store, config, context, root);
  if (options.list === true) return await list(location, options, context);
  if (revision === undefined) {
    throw new LongshoreError("input-invalid", "There is no revision to go back to.", {
      hint: "Name one; longshore rollback --list shows them.",
    });
  }
  return await goBack(revision, { location, config }, options, context);
}

/** @throws LongshoreError `config-invalid`: a configuration with errors may name any store. */
async function readConfig(
  root: string,
  options: RollbackOptions,
  { workingDirectory }: CliContext,
): Promise<Config> {
  const files = createDefinitionFiles({ root, workingDirectory });
  const { config, faulty, configFile } = await loadConfig(options.config, files);
  if (!faulty) return config;
  throw new LongshoreError("config-invalid", `The configuration "${configFile}" has errors.`, {
    hint: "Run longshore validate, and correct them.",
  });
}

async function list(
  { url, base }: StoreLocation,
  { format }: RollbackOptions,
  { output, env }: CliContext,
): Promise<number> {
  const store = await openStateReader(url, { cwd: base, clock: createSystemClock(), env });
  const revisions = await store.revisions(LISTED_REVISIONS);
  if (format === "json") await output.document(revisionsJson(revisions));
  else await output.out(revisionsTerminal(revisions, output.outPaint));
  return EXIT.fine;
}

async function goBack(
  revision: string,
  { location, config }: { readonly location: StoreLocation; readonly config: Config },
  options: RollbackOptions,
  { output, env }: CliContext,
): Promise<number> {
  const clock = createSystemClock();
  const store = await openStateStore(location.url, { cwd: location.base, clock, env });
  const [force, dryRun] = [options.force === true, options.dryRun === true];
  const result = await withProgress(output, "Rolling back", () =>
    rollback({ revision, force, dryRun, safety: config.safety }, { store }),
  );
  for (const note of result.notes) await output.err(`note: ${visibleLine(note)}\n`);
  const { kind, plan, reasons } = result;
  if (options.format === "json") {
    await output.document(
      planJson(plan, { applied: kind === "applied", revision: result.revision, reasons }),
    );
  } else await output.out(syncTerminal(result, output.outPaint));
  return kind === "refused" || kind === "conflict" ? EXIT.findings : EXIT.fine;
}
