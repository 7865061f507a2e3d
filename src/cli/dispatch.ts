import { decodeEvents } from "../commands/decode-events.ts";
import { dispatch } from "../commands/dispatch.ts";
import type { CliContext, CommonOptions } from "./context.ts";
import type { DispatchDepsOptions } from "./dispatch-deps.ts";
import { withDispatchDeps } from "./dispatch-deps.ts";
import { withProgress } from "./progress.ts";
import { readEventText } from "./read-event.ts";
import { showDispatch } from "./show-dispatch.ts";

export interface DispatchOptions extends Omit<CommonOptions, "config">, DispatchDepsOptions {
  readonly event: string;
}

/** `longshore dispatch`: gives the exit code. */
export async function dispatchCli(options: DispatchOptions, context: CliContext): Promise<number> {
  const { output, env, workingDirectory } = context;
  const dryRun = options.dryRun === true;
  const paused = env["LONGSHORE_PAUSED"] === "true";
  const result = await withDispatchDeps(options, context, async (deps) => {
    const text = await readEventText(options.event, workingDirectory);
    const events = decodeEvents(text, env["GITHUB_RUN_ID"]);
    return await withProgress(output, "Dispatching", () =>
      dispatch({ events, dryRun, paused }, deps),
    );
  });
  return await showDispatch(result, options.format, output);
}
