import { EXIT, LongshoreError, reasonOf } from "../errors/longshore-error.ts";
import { visibleText } from "../report/safe-text.ts";

type Core = typeof import("@actions/core");

/** Reports what ended a step as an annotation and gives the exit code. */
export function failStep(core: Core, error: unknown): number {
  if (error instanceof LongshoreError) {
    const hint = error.hint === undefined ? "" : `\n${error.hint}`;
    core.error(visibleText(`${error.message}${hint}`), { title: error.code });
    return error.exitCode;
  }
  core.error(visibleText(`Longshore failed unexpectedly: ${reasonOf(error)}`), {
    title: "longshore",
  });
  if (core.isDebug() && error instanceof Error) core.debug(error.stack ?? "");
  return EXIT.unable;
}
