import type { Pending } from "./plan.ts";

/** Inputs that wait for a thread, no more of them than fit. */
export interface InputRows {
  readonly waiting: number;
  readonly isFull: boolean;
  /** Resolves when there is room for more. */
  room(): Promise<void>;
  put(row: Pending): void;
  /**
   * Up to `rows` of them that belong together; one at least where there is one. Inputs of the same
   * expressions are taken in order, and each list of expressions has its turn.
   *
   * @param programOf - what inputs of these expressions have to share, to be taken together.
   */
  take(rows: number, programOf: (expressions: readonly string[]) => unknown): readonly Pending[];
}

/** So many are prepared ahead of the threads; whoever brings more waits. */
const MAX_WAITING_ROWS = 4_096;
const MAX_WAITING_CHARACTERS = 16 * 1024 * 1024;
/** A thread takes at most this much at once. */
const MAX_TAKEN_CHARACTERS = 1024 * 1024;

export function createInputRows(): InputRows {
  /** By their expressions; whoever is first has the next turn. */
  const queues = new Map<readonly string[], Queue>();
  let waiting = 0;
  let characters = 0;
  let waiters: (() => void)[] = [];

  const full = (): boolean => waiting >= MAX_WAITING_ROWS || characters >= MAX_WAITING_CHARACTERS;

  return {
    get waiting() {
      return waiting;
    },
    get isFull() {
      return full();
    },
    async room() {
      while (full()) await new Promise<void>((resolve) => waiters.push(resolve));
    },
    put(row) {
      const queue = queues.get(row.expressions);
      if (queue === undefined) queues.set(row.expressions, { rows: [row], head: 0 });
      else queue.rows.push(row);
      waiting += 1;
      characters += row.input.text.length;
    },
    take(most, programOf) {
      const taken: Pending[] = [];
      let size = 0;
      let program: unknown;
      for (const [expressions, queue] of queues) {
        if (taken.length === 0) program = programOf(expressions);
        else if (programOf(expressions) !== program) continue;
        for (let row = queue.rows[queue.head]; row !== undefined; row = queue.rows[queue.head]) {
          size += row.input.text.length;
          if (taken.length === most || (taken.length > 0 && size > MAX_TAKEN_CHARACTERS)) break;
          taken.push(row);
          queue.head += 1;
        }
        queues.delete(expressions);
        if (queue.head < queue.rows.length) {
          queues.set(expressions, { rows: queue.rows.slice(queue.head), head: 0 });
          break;
        }
        if (taken.length === most) break;
      }
      waiting -= taken.length;
      for (const { input } of taken) characters -= input.text.length;
      if (!full()) {
        const released = waiters;
        waiters = [];
        for (const release of released) release();
      }
      return taken;
    },
  };
}

interface Queue {
  readonly rows: Pending[];
  head: number;
}
