import { createInputQueue } from "./input-queue.ts";
import type { Link } from "./link.ts";
import type { JqInstance, JqIo } from "./wasm-host.ts";

/** An instance whose heap grew above this is replaced, so that no run finds another's leftovers. */
export const KEEP_HEAP_BYTES = 32 * 1024 * 1024;
export const FLAGS: readonly string[] = ["-c", "--unbuffered"];

/** Programs that run from start to end, one after the other, in one instance while it is sound. */
export interface SingleRuns {
  /** Runs a program and answers. */
  run(program: string, input: Uint8Array): Promise<void>;
}

export function createSingleRuns(link: Link, open: (io: JqIo) => Promise<JqInstance>): SingleRuns {
  const queue = createInputQueue();
  const io: JqIo = {
    compiled: () => link.begin("running"),
    read: queue.take,
    more: () => false,
    print: link.print,
    printError: link.printError,
  };
  let instance: JqInstance | undefined;

  return {
    async run(program, input) {
      let jq: JqInstance;
      try {
        jq = instance ?? (await open(io));
      } catch (cause) {
        link.unusable(cause);
        return;
      }
      instance = undefined;
      queue.put(input);
      link.begin("compiling");
      try {
        const exitCode = await jq.run(program, FLAGS);
        if (jq.heapBytes() <= KEEP_HEAP_BYTES) instance = jq;
        link.ended(exitCode);
      } catch (cause) {
        link.died(cause, jq);
      }
    },
  };
}
