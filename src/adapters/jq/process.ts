import type { MessagePort } from "node:worker_threads";
import { receiveMessageOnPort } from "node:worker_threads";
import { LongshoreError } from "../../errors/longshore-error.ts";
import type { Channel } from "./channel.ts";
import {
  ANSWER,
  answerKind,
  askForBell,
  awaitAnswerBlocking,
  isAnswered,
  outputLength,
  outputText,
  PHASE,
  phaseOf,
  sendCommand,
  writeInput,
} from "./channel.ts";
import type { EngineLimits } from "./limits.ts";
import type {
  AnswerMessage,
  CommandMessage,
  Death,
  ReadyMessage,
  WorkerMessage,
} from "./messages.ts";
import type { JqThread, ThreadOptions } from "./thread.ts";
import { startThread } from "./thread.ts";
import type { Way } from "./way.ts";

export type CallEnd =
  | { readonly kind: "ended"; readonly exitCode: number; readonly stderr: string }
  | {
      readonly kind: "died";
      readonly reason: Death;
      readonly message: string;
    }
  /** One step, compiling or an expression, took longer than the limit; the worker was ended. */
  | { readonly kind: "timeout" };

export interface CallResult {
  readonly end: CallEnd;
  /** Whether jq got as far as asking for its input. */
  readonly compiled: boolean;
  /** Everything that was printed before the end, the last line perhaps in part. */
  readonly output: string;
  /** Whether the program is open and waits for more. */
  readonly open: boolean;
}

export interface CallOptions {
  readonly compileTimeoutMs: number;
  /**
   * This thread may be blocked for this long where the last answer was as quick: one that comes at
   * once is then had sooner.
   *
   * @default 0
   */
  readonly blockMs?: number;
}

/** jq in a thread of its own, watched from outside. One call at a time. */
export interface JqProcess {
  /** @throws LongshoreError `engine-unavailable` where jq cannot be started, or was closed. */
  call(command: CommandMessage, options: CallOptions): Promise<CallResult>;
  /** How programs wait in this thread; unknown before the first answer. */
  readonly way: Way | undefined;
  /** Goes up whenever the programs that were open are gone. */
  readonly generation: number;
  close(): Promise<void>;
}

export interface JqProcessOptions extends ThreadOptions {
  readonly limits: EngineLimits;
  /** One that was started with the same options. */
  readonly thread?: JqThread;
  readonly onReady?: (message: ReadyMessage) => void;
}

/** Starting a thread takes 0.05 s; on a machine where it takes this long, nothing will work. */
const START_TIMEOUT_MS = 30_000;

type Ending =
  | { readonly kind: "answered" }
  | { readonly kind: "lost"; readonly cause: unknown }
  | { readonly kind: "timeout" };

/** Starts the thread at once, so that its start overlaps whatever the caller does next. */
export function createJqProcess(options: JqProcessOptions): JqProcess {
  const { limits } = options;
  let way: Way | undefined;
  let generation = 1;
  let closed = false;
  let cancel: (() => void) | undefined;
  let lastMs = Number.POSITIVE_INFINITY;
  let thread = options.thread ?? startThread(options);

  function start(): void {
    generation += 1;
    // What one thread found to work need not be found again.
    thread = startThread(way === undefined ? options : { ...options, ways: [way] });
  }

  async function restart(): Promise<void> {
    await end(thread);
    if (!closed) start();
  }

  function send(command: CommandMessage, haste: boolean): void {
    const { channel, port } = thread;
    const inputLength = command.kind === "feed" ? writeInput(channel, command.input) : undefined;
    if (command.kind === "feed" && inputLength !== undefined) {
      sendCommand(channel, { feed: { program: command.id, inputLength }, haste });
      return;
    }
    port.postMessage(command);
    sendCommand(channel, { haste });
  }

  function wait({ compileTimeoutMs }: CallOptions): Promise<Ending> {
    return new Promise((resolve) => {
      const { worker, channel } = thread;
      const stepMs = { compile: compileTimeoutMs, run: limits.timeoutMs };
      const watch = watchProgress(channel, stepMs, finish);
      const onError = (cause: unknown): void => finish({ kind: "lost", cause });
      const onExit = (): void => finish({ kind: "lost", cause: undefined });
      // A bell may be an earlier answer's.
      const onBell = (): void => {
        if (isAnswered(channel)) finish({ kind: "answered" });
      };

      function finish(ending: Ending): void {
        clearInterval(watch);
        worker.off("message", onBell).off("error", onError).off("exit", onExit);
        cancel = undefined;
        resolve(ending);
      }

      cancel = onExit;
      worker.on("message", onBell).on("error", onError).on("exit", onExit);
      if (!askForBell(channel)) finish({ kind: "answered" });
    });
  }

  /** What the worker said; a feed that went well says nothing. */
  function takeAnswer(): AnswerMessage {
    const { channel, port } = thread;
    let answer: AnswerMessage = { kind: "fed", stderr: "", closed: false };
    if (way !== undefined && answerKind(channel) === ANSWER.fed) return answer;
    for (let next = received(port); next !== undefined; next = received(port)) {
      if (next.kind !== "ready") {
        answer = next;
        continue;
      }
      if (way === undefined) options.onReady?.(next);
      way = next.way;
    }
    return answer;
  }

  return {
    get way() {
      return way;
    },
    get generation() {
      return generation;
    },
    async call(command, callOptions) {
      if (closed) throw unavailable("It was closed.");
      // Nobody was listening when it ended; a second start tells why, or works.
      if (thread.hasEnded()) start();
      // The program that blocks in its read has to go before another can run.
      if (command.kind === "run" && way === "blocked") generation += 1;
      const { blockMs = 0 } = callOptions;
      const haste = lastMs < blockMs;
      send(command, haste);
      const { channel } = thread;
      const startedAt = performance.now();
      const atOnce = haste && awaitAnswerBlocking(channel, blockMs);
      const ending: Ending = atOnce ? { kind: "answered" } : await wait(callOptions);
      lastMs = performance.now() - startedAt;
      if (closed) throw unavailable("It was closed.");
      if (ending.kind === "answered") return resultOf(takeAnswer(), outputText(channel));
      const phase = phaseOf(channel);
      const output = outputText(channel);
      await restart();
      if (phase === PHASE.waiting) {
        throw unavailable("Its thread does not start.", ending.kind === "lost" && ending.cause);
      }
      const end: CallEnd =
        ending.kind === "timeout"
          ? { kind: "timeout" }
          : { kind: "died", reason: "aborted", message: "Its thread ended." };
      return { end, compiled: phase >= PHASE.running, output, open: false };
    },
    async close() {
      closed = true;
      cancel?.();
      await end(thread);
    },
  };
}

async function end({ worker, port }: JqThread): Promise<void> {
  await worker.terminate();
  port.close();
}

function received(port: MessagePort): WorkerMessage | undefined {
  return receiveMessageOnPort(port)?.message;
}

function resultOf(answer: AnswerMessage, output: string): CallResult {
  switch (answer.kind) {
    case "unusable":
      throw unavailable(answer.message);
    case "fed": {
      const end: CallEnd = { kind: "ended", exitCode: 0, stderr: answer.stderr.trim() };
      return { end, compiled: true, output, open: !answer.closed };
    }
    case "ended": {
      const { exitCode, stderr, compiled } = answer;
      const end: CallEnd = { kind: "ended", exitCode, stderr: stderr.trim() };
      return { end, compiled, output, open: false };
    }
    case "died": {
      const { reason, message, compiled } = answer;
      return { end: { kind: "died", reason, message }, compiled, output, open: false };
    }
  }
}

function unavailable(reason: string, cause?: unknown): LongshoreError {
  return new LongshoreError("engine-unavailable", `jq is not available. ${reason}`, {
    hint: "Check that the installation is complete: jq.wasm and the worker belong to it.",
    ...(cause instanceof Error ? { cause } : {}),
  });
}

/**
 * Ends a wait in which neither the phase nor the output moves for longer than a step may take, and
 * one whose bell was not heard.
 */
function watchProgress(
  channel: Channel,
  stepMs: { readonly compile: number; readonly run: number },
  finish: (ending: Ending) => void,
): NodeJS.Timeout {
  const tickMs = Math.max(5, Math.min(50, stepMs.compile / 4));
  let phase = phaseOf(channel);
  let length = outputLength(channel);
  let lastTick = performance.now();
  let stuckMs = 0;
  return setInterval(() => {
    if (isAnswered(channel)) {
      finish({ kind: "answered" });
      return;
    }
    const now = performance.now();
    const moved = phase !== phaseOf(channel) || length !== outputLength(channel);
    // A long gap between two ticks is this thread's own absence, not the worker's delay.
    stuckMs = moved ? 0 : stuckMs + Math.min(now - lastTick, 2 * tickMs);
    lastTick = now;
    phase = phaseOf(channel);
    length = outputLength(channel);
    if (stuckMs >= patience(phase, stepMs)) finish({ kind: "timeout" });
  }, tickMs);
}

function patience(
  phase: number,
  stepMs: { readonly compile: number; readonly run: number },
): number {
  if (phase === PHASE.waiting) return START_TIMEOUT_MS;
  if (phase === PHASE.compiling) return stepMs.compile;
  return phase === PHASE.running ? stepMs.run : Number.POSITIVE_INFINITY;
}
