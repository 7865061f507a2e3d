import { describe, expect, it } from "vitest";
import type { PoolThread, Task } from "../../../src/adapters/jq/pool.ts";
import { createPool } from "../../../src/adapters/jq/pool.ts";

interface Thread extends PoolThread {
  readonly name: number;
}

/** A pool over a list of tasks; `start` may refuse a thread. */
function poolOf(tasks: Task<Thread>[], refuse: (name: number) => boolean = () => false) {
  const started: number[] = [];
  const closed: number[] = [];
  const pool = createPool<Thread>({
    maxThreads: 2,
    start() {
      const name = started.length;
      started.push(name);
      return {
        name,
        warmUp: () => (refuse(name) ? Promise.reject(new Error("no thread")) : Promise.resolve()),
        close: async () => void closed.push(name),
      };
    },
    next: () => tasks.shift(),
    waiting: () => tasks.length * 200,
  });
  return { pool, started, closed };
}

function gate() {
  let open: () => void = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open: () => open(), opened };
}

describe("createPool", () => {
  it("starts one thread, and no other while that one keeps up", async () => {
    const done = gate();
    const { pool, started } = poolOf([async () => done.open()]);

    pool.wake();
    await done.opened;

    expect(started).toEqual([0]);
    await pool.close();
  });

  it("starts another at once when much is waiting, and both work", async () => {
    const both = gate();
    const workers = new Set<number>();
    const task: Task<Thread> = async ({ name }) => {
      workers.add(name);
      if (workers.size === 2) both.open();
      await both.opened;
    };
    const { pool, started } = poolOf([task, task, task]);

    pool.wake();
    await both.opened;

    expect(started).toEqual([0, 1]);
    await pool.close();
  });

  it("starts another after a while for a task that waits behind a long one", async () => {
    const long = gate();
    const quick = gate();
    const tasks: Task<Thread>[] = [() => long.opened, async () => quick.open()];
    const { pool, started } = poolOf(tasks);

    pool.wake();
    await quick.opened;

    expect(started).toEqual([0, 1]);
    long.open();
    await pool.close();
  });

  it("goes on with the threads it has where another cannot be started", async () => {
    const all = gate();
    let left = 4;
    const task: Task<Thread> = async ({ name }) => {
      expect(name).toBe(0);
      await Promise.resolve();
      left -= 1;
      if (left === 0) all.open();
    };
    const { pool, closed } = poolOf([task, task, task, task], (name) => name === 1);

    pool.wake();
    await all.opened;

    expect(closed).toEqual([1]);
    await pool.close();
  });
});
