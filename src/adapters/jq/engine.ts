import { availableParallelism } from "node:os";
import type { ExpressionOutcome } from "../../model/decision.ts";
import type { JqCheck, JqEngine, JqRequest } from "../../ports/jq-engine.ts";
import { checkChunk } from "./check.ts";
import type { EngineThread } from "./engine-thread.ts";
import { createEngineThread } from "./engine-thread.ts";
import { evaluatePending } from "./evaluate.ts";
import { createEvaluation } from "./evaluation.ts";
import { createExpressionLists } from "./expression-lists.ts";
import { createInputRows } from "./input-rows.ts";
import type { EngineLimits } from "./limits.ts";
import { DEFAULT_LIMITS } from "./limits.ts";
import type { ReadyMessage } from "./messages.ts";
import { createOutputCounts } from "./output-counts.ts";
import { chunkExpressions } from "./plan.ts";
import type { Task } from "./pool.ts";
import { createPool } from "./pool.ts";
import type { JqThread } from "./thread.ts";
import type { Way } from "./way.ts";
import { WAYS } from "./way.ts";

export interface JqEngineOptions {
  /** Each replaces a default, which is a constant of `errors/limits.ts`. */
  readonly limits?: Partial<EngineLimits>;
  /**
   * Threads at most.
   *
   * @default as many as there are cores
   */
  readonly threads?: number;
  /**
   * The ways in which a program may wait for its input, the best first; the first that passes its
   * test is taken.
   *
   * @default all of them, the fastest first
   */
  readonly ways?: readonly Way[];
  /** The first thread, where it was started ahead, with the default limits and ways. */
  readonly thread?: JqThread;
}

export interface WasmJqEngine extends JqEngine {
  /** Resolves when jq has first answered; never where it was never asked, or cannot be had. */
  readonly ready: Promise<EngineReady>;
}

export interface EngineReady extends Omit<ReadyMessage, "kind"> {
  /** Threads at most. */
  readonly threads: number;
}

/** Inputs that a thread takes at once: from here on more of them make none of them cheaper. */
const MAX_BATCH_ROWS = 128;
/** A lone input is answered before this thread could have turned to anything else. */
const BLOCK_MS = 1;

/**
 * jq-wasm in threads, the first of which starts at once. They keep no idle process alive.
 *
 * Programs are compiled once and fed input after input. They are known by their expressions: an
 * automation that changed has another program, and the old one is closed when its room is needed.
 */
export function createJqEngine(options: JqEngineOptions = {}): WasmJqEngine {
  const limits: EngineLimits = { ...DEFAULT_LIMITS, ...options.limits };
  const lists = createExpressionLists(limits);
  const threads = Math.max(1, options.threads ?? availableParallelism());
  const rows = createInputRows();
  const hasOneOutput = createOutputCounts();
  const checks: Task<EngineThread>[] = [];
  let ahead = options.thread;
  let becomeReady: (ready: EngineReady) => void = () => {};
  const ready = new Promise<EngineReady>((resolve) => {
    becomeReady = resolve;
  });

  const pool = createPool<EngineThread>({
    maxThreads: threads,
    start: () =>
      createEngineThread({
        limits,
        hasOneOutput,
        ways: options.ways ?? WAYS,
        ...firstThread(),
        onReady: ({ way, refused }) => becomeReady({ way, refused, threads }),
      }),
    next: (thread, working) => checks.shift() ?? nextBatch(thread, working),
    waiting: () => rows.waiting + checks.length * MAX_BATCH_ROWS,
  });

  function firstThread(): Pick<JqEngineOptions, "thread"> {
    const thread = ahead;
    ahead = undefined;
    return thread === undefined ? {} : { thread };
  }

  function nextBatch({ programs }: EngineThread, working: number): Task<EngineThread> | undefined {
    const share = Math.ceil(rows.waiting / working);
    const batch = rows.take(
      Math.min(share, MAX_BATCH_ROWS),
      (expressions) => programs.find(expressions)?.program,
    );
    if (batch.length === 0) return undefined;
    return async (thread) => {
      const lone = batch.length === 1 && rows.waiting === 0 && pool.busy === 1;
      try {
        await evaluatePending(batch, thread, { limits, blockMs: lone ? BLOCK_MS : 0 });
        for (const { input } of batch) input.done();
      } catch (cause) {
        for (const { input } of batch) input.fail(cause);
      }
    };
  }

  async function evaluate(
    requests: readonly JqRequest[],
  ): Promise<readonly (readonly ExpressionOutcome[])[]> {
    const evaluation = createEvaluation(limits);
    for (const request of requests) {
      const { input, soon } = request;
      const row = evaluation.add(
        soon === undefined
          ? { input }
          : { input, soon: () => soon().map((one) => lists.of(one).sound) },
        lists.of(request.expressions),
      );
      if (row === undefined) continue;
      rows.put(row);
      if (!rows.isFull) continue;
      pool.wake();
      await Promise.race([rows.room(), evaluation.failed]);
    }
    const results = evaluation.end();
    pool.wake();
    return results;
  }

  async function check(expressions: readonly string[]): Promise<readonly JqCheck[]> {
    const { sound, errors } = lists.of(expressions);
    const found = new Map<string, JqCheck>();
    await Promise.all(
      chunkExpressions(sound).map(
        (chunk) =>
          new Promise<void>((resolve, reject) => {
            checks.push(async ({ process }) => {
              try {
                for (const [one, result] of await checkChunk(chunk, process, limits)) {
                  found.set(one, result);
                }
                resolve();
              } catch (cause) {
                reject(cause);
              }
            });
            pool.wake();
          }),
      ),
    );
    return expressions.map((expression, index): JqCheck => {
      const error = errors[index];
      if (error !== undefined) return { kind: "error", error };
      return found.get(expression.toWellFormed()) ?? { kind: "ok" };
    });
  }

  return { ready, evaluate, check, close: () => pool.close() };
}
