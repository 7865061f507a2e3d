import type { Logger } from "../../src/ports/logger.ts";

export interface RecordingLogger extends Logger {
  /** In order, of every level. */
  readonly lines: readonly string[];
}

export function createRecordingLogger(): RecordingLogger {
  const lines: string[] = [];
  const record = (message: string) => {
    lines.push(message);
  };
  return { lines, debug: record, info: record, warn: record };
}
