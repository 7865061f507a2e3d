import { EXIT } from "../errors/longshore-error.ts";
import type { DispatchResult } from "../model/dispatch.ts";
import { dispatchFailed } from "../model/dispatch.ts";
import { errorTerminal } from "../report/error-text.ts";
import { dispatchJson } from "../report/json-dispatch.ts";
import { dispatchTerminal } from "../report/terminal-dispatch.ts";
import type { Output } from "./output.ts";

/** Shows what was dispatched, and what of it is not recorded; gives the exit code. */
export async function showDispatch(
  result: DispatchResult,
  format: string,
  output: Output,
): Promise<number> {
  if (format === "json") await output.document(dispatchJson(result));
  else await output.out(dispatchTerminal(result, output.outPaint));
  if (result.unrecorded !== undefined) {
    await output.err(errorTerminal(result.unrecorded, output.errPaint));
    return result.unrecorded.exitCode;
  }
  return dispatchFailed(result.summary) ? EXIT.findings : EXIT.fine;
}
