import type { Logger } from "../ports/logger.ts";
import { logText, visibleText } from "../report/safe-text.ts";

type Core = typeof import("@actions/core");

/** Progress in the step's log; warnings become annotations. */
export function createStepLogger(core: Core): Logger {
  return {
    debug: (message) => {
      if (core.isDebug()) core.debug(visibleText(message));
    },
    info: (message) => core.info(logText(message)),
    warn: (message) => core.warning(visibleText(message)),
  };
}
