import { createInputQueue } from "./input-queue.ts";
import type { Command, Link } from "./link.ts";
import type { SingleRuns } from "./single-runs.ts";
import { FLAGS, KEEP_HEAP_BYTES } from "./single-runs.ts";
import type { JqInstance, JqIo } from "./wasm-host.ts";

/** What became of a program that was started or fed. */
type Turn =
  | { readonly kind: "waiting" }
  | { readonly kind: "ended"; readonly exitCode: number }
  | { readonly kind: "died"; readonly cause: unknown };

/** An instance in which one program at a time waits, suspended, for its next input. */
interface Suspended {
  readonly jq: JqInstance;
  start(program: string): Promise<Turn>;
  feed(input: Uint8Array): Promise<Turn>;
  /** Tells the waiting program that there is no more. */
  end(): Promise<Turn>;
}

type OpenInstance = (io: JqIo) => Promise<JqInstance>;

/** Answers commands until the thread is ended, with many programs that wait side by side. */
export async function serveSuspended(
  link: Link,
  open: OpenInstance,
  singleRuns: SingleRuns,
  first: Suspended,
): Promise<never> {
  const programs = new Map<number, Suspended>();
  /** Instances that are sound and have no program. */
  const idle: Suspended[] = [first];

  async function start(command: Command & { kind: "open" }): Promise<void> {
    for (const id of command.close) await close(id);
    let instance: Suspended;
    try {
      instance = idle.pop() ?? (await openSuspended(link, open));
    } catch (cause) {
      link.unusable(cause);
      return;
    }
    link.begin("compiling");
    const started = await instance.start(command.program);
    if (started.kind === "waiting") {
      programs.set(command.id, instance);
      const turn = command.input.length === 0 ? started : await instance.feed(command.input);
      await conclude(command.id, instance, turn);
      return;
    }
    if (started.kind === "ended") idle.push(instance);
    await conclude(command.id, instance, started);
  }

  async function conclude(id: number, instance: Suspended, turn: Turn): Promise<void> {
    const { jq } = instance;
    if (turn.kind === "waiting") {
      const closed = jq.heapBytes() > KEEP_HEAP_BYTES;
      if (closed) programs.delete(id);
      link.fed(closed);
      return;
    }
    programs.delete(id);
    if (turn.kind === "ended") link.ended(turn.exitCode);
    else link.died(turn.cause, jq);
  }

  async function close(id: number): Promise<void> {
    const instance = programs.get(id);
    if (instance === undefined) return;
    programs.delete(id);
    const turn = await instance.end();
    if (turn.kind === "ended") idle.push(instance);
  }

  for (;;) {
    const command = link.next();
    if (command.kind === "run") {
      await singleRuns.run(command.program, command.input);
    } else if (command.kind === "open") {
      await start(command);
    } else {
      const instance = programs.get(command.id);
      if (instance === undefined) throw new Error(`Program ${command.id} is not open.`);
      link.begin("running");
      await conclude(command.id, instance, await instance.feed(command.input));
    }
  }
}

export async function openSuspended(
  output: Pick<JqIo, "print" | "printError"> & Pick<Link, "begin">,
  open: OpenInstance,
): Promise<Suspended> {
  const queue = createInputQueue();
  let resume: (more: boolean) => void = () => {};
  let settle: (turn: Turn) => void = () => {};

  const jq = await open({
    compiled: () => output.begin("running"),
    read: queue.take,
    more() {
      const resumed = new Promise<boolean>((resolve) => {
        resume = resolve;
      });
      settle({ kind: "waiting" });
      return resumed;
    },
    print: output.print,
    printError: output.printError,
  });

  function turn(): Promise<Turn> {
    return new Promise((resolve) => {
      settle = resolve;
    });
  }

  return {
    jq,
    start(program) {
      const first = turn();
      run(program).then(
        (exitCode) => settle({ kind: "ended", exitCode }),
        (cause: unknown) => settle({ kind: "died", cause }),
      );
      return first;
    },
    feed(input) {
      queue.put(input);
      const next = turn();
      resume(true);
      return next;
    },
    end() {
      const last = turn();
      resume(false);
      return last;
    },
  };

  async function run(program: string): Promise<number> {
    return await jq.run(program, FLAGS);
  }
}

export type { Suspended, Turn };
