import type { Pending } from "./plan.ts";

/** Inputs that wait for a thread, first come first served, no more of them than fit. */
export interface InputRows {
  readonly waiting: number;
  readonly isFull: boolean;
  /** Resolves when there is room for more. */
  room(): Promise<void>;
  put(row: Pending): void;
  /** Up to `rows` of them; one at least where there is one. */
  take(rows: number): readonly Pending[];
}

/** So many are prepared ahead of the threads; whoever brings more waits. */
const MAX_WAITING_ROWS = 1_024;
const MAX_WAITING_CHARACTERS = 16 * 1024 * 1024;
/** A thread takes at most this much at once. */
const MAX_TAKEN_CHARACTERS = 1024 * 1024;

export function createInputRows(): InputRows {
  let rows: Pending[] = [];
  let head = 0;
  let characters = 0;
  let waiters: (() => void)[] = [];

  const waiting = (): number => rows.length - head;
  const full = (): boolean => waiting() >= MAX_WAITING_ROWS || characters >= MAX_WAITING_CHARACTERS;

  return {
    get waiting() {
      return waiting();
    },
    get isFull() {
      return full();
    },
    async room() {
      while (full()) await new Promise<void>((resolve) => waiters.push(resolve));
    },
    put(row) {
      rows.push(row);
      characters += row.input.text.length;
    },
    take(most) {
      const taken: Pending[] = [];
      let size = 0;
      for (let row = rows[head]; row !== undefined && taken.length < most; row = rows[head]) {
        size += row.input.text.length;
        if (taken.length > 0 && size > MAX_TAKEN_CHARACTERS) break;
        taken.push(row);
        characters -= row.input.text.length;
        head += 1;
      }
      if (head === rows.length) {
        rows = [];
        head = 0;
      }
      if (!full()) {
        const released = waiters;
        waiters = [];
        for (const release of released) release();
      }
      return taken;
    },
  };
}
