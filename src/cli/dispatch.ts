import { decodeEvents } from "../commands/decode-events.ts";
import { dispatch } from "../commands/dispatch.ts";
import { EXIT } from "../errors/longshore-error.ts";
import type { DispatchResult } from "../model/dispatch.ts";
import { dispatchFailed } from "../model/dispatch.ts";
import { errorTerminal } from "../report/error-text.ts";
import { dispatchJson } from "../report/json-dispatch.ts";
import { dispatchTerminal } from "../report/terminal-dispatch.ts";
import type { CliContext, CommonOptions } from "./context.ts";
import type { DispatchDepsOptions } from "./dispatch-deps.ts";
import { withDispatchDeps } from "./dispatch-deps.ts";
import type { Output } from "./output.ts";
import { readEventText } from "./read-event.ts";

export interface DispatchOptions extends Omit<CommonOptions, "config">, DispatchDepsOptions {
  readonly event: string;
}

/** `longshore dispatch`: gives the exit code. */
export async function dispatchCli(options: DispatchOptions, context: CliContext): Promise<number> {
  const { output, env, workingDirectory } = context;
  const result = await withDispatchDeps(
    options,
    context,
    "Dispatching",
    async ({ deps, paused }) => {
      const text = await readEventText(options.event, workingDirectory);
      const events = decodeEvents(text, env["GITHUB_RUN_ID"]);
      return await dispatch({ events, dryRun: options.dryRun === true, paused }, deps);
    },
  );
  return await reportDispatch(result, options.format, output);
}

/** Prints what was done, and then what of it could not be recorded; gives the exit code. */
export async function reportDispatch(
  result: DispatchResult,
  format: string,
  output: Output,
): Promise<number> {
  if (format === "json") await output.document(dispatchJson(result));
  else await output.out(dispatchTerminal(result, output.outPaint));
  const { unrecorded } = result;
  if (unrecorded !== undefined) {
    await output.err(errorTerminal(unrecorded, output.errPaint));
    return unrecorded.exitCode;
  }
  return dispatchFailed(result.summary) ? EXIT.findings : EXIT.fine;
}
