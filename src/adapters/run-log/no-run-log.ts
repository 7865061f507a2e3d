import { LongshoreError } from "../../errors/longshore-error.ts";
import type { RunLog } from "../../ports/run-log.ts";

/** Records nothing: every event is as if it came for the first time. */
export function createNoRunLog(): RunLog {
  return {
    url: "none",
    writesEachOutcome: false,
    isPublic: async () => false,
    find: async () => new Map(),
    write: async () => {},
    list: async () => {
      throw new LongshoreError(
        "run-log-unsupported",
        'The run log is "none": no run is recorded.',
        {
          hint: 'Name a run log with --run-log, such as "file:PATH".',
        },
      );
    },
    prune: async () => 0,
  };
}
