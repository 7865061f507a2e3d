import type { Logger } from "../ports/logger.ts";
import { visibleText } from "../report/safe-text.ts";
import type { Output } from "./output.ts";

/** Hints and progress on stderr, one line each; `debug` only with `--verbose`. */
export function createStderrLogger(output: Output, verbose: boolean): Logger {
  const line = (text: string) => void output.err(`${visibleText(text)}\n`);
  return {
    debug: (message) => {
      if (verbose) line(output.errPaint.dim(message));
    },
    info: line,
    warn: (message) => line(`${output.errPaint.yellow("warning:")} ${message}`),
  };
}
