import { createInputQueue } from "./input-queue.ts";
import type { Command, Link } from "./link.ts";
import type { SingleRuns } from "./single-runs.ts";
import { FLAGS, KEEP_HEAP_BYTES } from "./single-runs.ts";
import type { JqInstance, JqIo } from "./wasm-host.ts";

/** Answers commands until the thread is ended, from inside the read of the one open program. */
export async function serveBlocked(
  link: Link,
  open: (io: JqIo) => Promise<JqInstance>,
  singleRuns: SingleRuns,
): Promise<never> {
  const queue = createInputQueue();
  let instance: JqInstance | undefined;
  /** The program that runs; what it was fed is not answered yet while `fed` is false. */
  let running: { readonly id: number; fed: boolean } | undefined;
  let next: Command | undefined;

  const io: JqIo = {
    compiled: () => link.begin("running"),
    read: queue.take,
    more() {
      if (running === undefined) return false;
      const closed = (instance?.heapBytes() ?? 0) > KEEP_HEAP_BYTES;
      link.fed(closed);
      running.fed = true;
      next = link.next();
      if (closed || next.kind !== "feed") return false;
      running.fed = false;
      link.begin("running");
      queue.put(next.input);
      next = undefined;
      return true;
    },
    print: link.print,
    printError: link.printError,
  };

  async function stay(command: Command & { kind: "open" }): Promise<void> {
    let jq: JqInstance;
    try {
      jq = instance ?? (await open(io));
    } catch (cause) {
      link.unusable(cause);
      return;
    }
    instance = jq;
    queue.put(command.input);
    const program = { id: command.id, fed: false };
    running = program;
    link.begin("compiling");
    try {
      const exitCode = await jq.run(command.program, FLAGS);
      if (jq.heapBytes() > KEEP_HEAP_BYTES) instance = undefined;
      if (!program.fed) link.ended(exitCode);
    } catch (cause) {
      instance = undefined;
      if (!program.fed) link.died(cause, jq);
    } finally {
      running = undefined;
    }
  }

  for (;;) {
    const command = next ?? link.next();
    next = undefined;
    if (command.kind === "run") await singleRuns.run(command.program, command.input);
    else if (command.kind === "open") await stay(command);
    else throw new Error(`Program ${command.id} is not open.`);
  }
}
