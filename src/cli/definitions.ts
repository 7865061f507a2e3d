import { createSystemClock } from "../adapters/clock/system-clock.ts";
import { createDefinitionFiles } from "../adapters/file-system/definition-files.ts";
import type { CheckedDefinitions, CheckInput } from "../commands/check-definitions.ts";
import { checkDefinitions as check } from "../commands/check-definitions.ts";
import { LongshoreError } from "../errors/longshore-error.ts";
import type { JqEngine } from "../ports/jq-engine.ts";
import { diagnosticsTerminal } from "../report/terminal-diagnostics.ts";
import type { CliContext, CommonOptions } from "./context.ts";
import { withProgress } from "./progress.ts";
import { projectRoot } from "./project-root.ts";
import { keepYoungGenerationSmall } from "./young-generation.ts";

export interface CliDefinitions extends CheckedDefinitions {
  /** Absolute. */
  readonly root: string;
}

/** What is read and checked. */
export type FindDefinitions = Omit<CheckInput, "configFile">;

/**
 * Reads and checks the definitions that a command line is about. What changes a store has to know
 * everything; a command that only says what is in the named files reads those.
 */
export async function checkDefinitions(
  paths: readonly string[],
  options: Pick<CommonOptions, "config">,
  context: CliContext,
  find: Omit<FindDefinitions, "paths"> = { reads: "everything" },
): Promise<CliDefinitions> {
  const jq = await context.openJq();
  try {
    return await checkDefinitionsWith(jq, { paths, ...find }, options, context);
  } finally {
    await jq.close();
  }
}

/** The same with an engine that the caller goes on to use. */
export async function checkDefinitionsWith(
  jq: JqEngine,
  find: FindDefinitions,
  { config }: Pick<CommonOptions, "config">,
  { workingDirectory, output }: CliContext,
): Promise<CliDefinitions> {
  keepYoungGenerationSmall();
  const root = projectRoot(workingDirectory);
  const files = createDefinitionFiles({ root, workingDirectory });
  const input = { ...find, ...(config === undefined ? {} : { configFile: config }) };
  const checked = await withProgress(output, "Validating", () =>
    check(input, { files, jq, clock: createSystemClock() }),
  );
  return { ...checked, root };
}

/** What is wrong in the files, on stderr: for the commands whose result is something else. */
export async function reportErrors(
  { diagnostics, texts }: CliDefinitions,
  { output }: CliContext,
): Promise<void> {
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length === 0) return;
  await output.err(`${diagnosticsTerminal(errors, texts, output.errPaint)}\n`);
}

/**
 * A configuration with errors may name any store: none is guessed.
 *
 * @throws LongshoreError `config-invalid`, after the errors are shown.
 */
export async function refuseUnknownStore(
  store: string | undefined,
  checked: CliDefinitions,
  context: CliContext,
): Promise<void> {
  if (store !== undefined || !checked.configFaulty) return;
  await reportErrors(checked, context);
  throw new LongshoreError(
    "config-invalid",
    "The configuration has errors, so it is not known which store it names.",
    { hint: "Correct it, or name the store with --store." },
  );
}
