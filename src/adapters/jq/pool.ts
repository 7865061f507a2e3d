/** Something for a thread to do. It settles, whatever happens, and never rejects. */
export type Task<Thread> = (thread: Thread) => Promise<void>;

export interface PoolThread {
  /** Resolves when the thread is up; rejects where it cannot be started. */
  warmUp(): Promise<void>;
  close(): Promise<void>;
}

export interface PoolOptions<Thread extends PoolThread> {
  readonly maxThreads: number;
  readonly start: () => Thread;
  /** The next thing to do for a thread, one of so many that are there to do it. */
  readonly next: (thread: Thread, threads: number) => Task<Thread> | undefined;
  /** How much waits to be taken, in inputs. */
  readonly waiting: () => number;
}

/** Threads that take work when they are free. */
export interface Pool {
  /** There is something new to do. */
  wake(): void;
  /** Threads that are at work. */
  readonly busy: number;
  close(): Promise<void>;
}

/** With so much waiting, another thread is worth its start, which costs what 500 inputs cost. */
const MANY = 256;
/** Whatever waits for longer gets another thread: the one before it may hang in an expression. */
const PATIENCE_MS = 30;

interface Slot<Thread> {
  readonly thread: Thread;
  busy: boolean;
  /** Up; until then the others take the work. */
  usable: boolean;
}

/** Starts the first thread at once, and another when there is more to do than those can take. */
export function createPool<Thread extends PoolThread>(options: PoolOptions<Thread>): Pool {
  const slots: Slot<Thread>[] = [{ thread: options.start(), busy: false, usable: true }];
  let patience: NodeJS.Timeout | undefined;
  let closed = false;
  let growing = true;

  function usableThreads(): number {
    return slots.filter(({ usable }) => usable).length;
  }

  function wake(): void {
    for (const slot of slots) {
      if (slot.busy || !slot.usable) continue;
      const task = options.next(slot.thread, usableThreads());
      if (task === undefined) return;
      void work(slot, task);
    }
    if (options.waiting() > 0) grow();
  }

  async function work(slot: Slot<Thread>, first: Task<Thread>): Promise<void> {
    slot.busy = true;
    let task: Task<Thread> | undefined = first;
    while (task !== undefined) {
      await task(slot.thread);
      task = closed ? undefined : options.next(slot.thread, usableThreads());
    }
    slot.busy = false;
  }

  function grow(): void {
    if (closed || !growing || slots.length >= options.maxThreads) return;
    if (options.waiting() >= MANY) {
      add();
      return;
    }
    if (patience !== undefined) return;
    patience = setTimeout(() => {
      patience = undefined;
      if (!closed && options.waiting() > 0 && slots.length < options.maxThreads) add();
    }, PATIENCE_MS);
    patience.unref();
  }

  function add(): void {
    const slot: Slot<Thread> = { thread: options.start(), busy: false, usable: false };
    slots.push(slot);
    slot.thread.warmUp().then(
      () => {
        slot.usable = true;
        wake();
      },
      () => {
        // The others do the work.
        growing = false;
        slots.splice(slots.indexOf(slot), 1);
        void slot.thread.close();
      },
    );
  }

  return {
    wake,
    get busy() {
      return slots.filter(({ busy }) => busy).length;
    },
    async close() {
      closed = true;
      clearTimeout(patience);
      await Promise.all(slots.map(({ thread }) => thread.close()));
    },
  };
}
