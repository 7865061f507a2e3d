import type { EventRecord } from "../../src/model/run-record.ts";
import type { RunLog } from "../../src/ports/run-log.ts";
import { describeRunLog } from "../contracts/run-log.ts";
import { createMemoryRunLog } from "./memory-run-log.ts";

describeRunLog(
  "the tests' run log in memory",
  async () => {
    const log = createMemoryRunLog();
    return {
      log,
      reopen: (): RunLog => log,
      unreachable: (): RunLog => log,
      damage: async (_: EventRecord["identity"]) => {},
      [Symbol.asyncDispose]: async () => {},
    };
  },
  {
    skip: [
      {
        reason: "memory is neither damaged nor out of reach",
        tests: [
          "calls a damaged record corrupt, and reads the others",
          "lists what is newer than a damaged record",
          "is an error where it cannot be reached, and never empty",
        ],
      },
    ],
  },
);
