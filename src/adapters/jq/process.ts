import { Worker } from "node:worker_threads";
import { LongshoreError } from "../../errors/longshore-error.ts";
import {
  createChannelBuffer,
  openChannel,
  outputLength,
  outputText,
  PHASE,
  phaseOf,
  resetChannel,
} from "./channel.ts";
import type { EngineLimits } from "./limits.ts";
import type { WorkerCall, WorkerMessage, WorkerSettings } from "./messages.ts";

export type CallEnd =
  | { readonly kind: "ended"; readonly exitCode: number; readonly stderr: string }
  | {
      readonly kind: "died";
      readonly reason: "memory" | "stack" | "output" | "aborted";
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
}

/** jq in a thread of its own, watched from outside. One call at a time. */
export interface JqProcess {
  /** @throws LongshoreError `engine-unavailable` where jq cannot be started, or was closed. */
  run(call: WorkerCall, compileTimeoutMs: number): Promise<CallResult>;
  close(): Promise<void>;
}

export interface JqProcessOptions {
  readonly wasmPath: string;
  readonly workerUrl: URL;
  readonly limits: EngineLimits;
}

/** Starting a thread takes 0.05 s; on a machine where it takes this long, nothing will work. */
const START_TIMEOUT_MS = 30_000;
/** Room for several values of the greatest size, so that a batch of large ones goes through. */
const OUTPUTS_PER_CALL = 8;
const SMALLEST_OUTPUT_BYTES = 64 * 1024;

type Ending =
  | { readonly kind: "answer"; readonly message: WorkerMessage }
  | { readonly kind: "lost"; readonly cause: unknown }
  | { readonly kind: "timeout" };

/** Starts the thread at once, so that its start overlaps whatever the caller does next. */
export function createJqProcess(options: JqProcessOptions): JqProcess {
  const { limits } = options;
  const outputBytes = Math.max(limits.outputBytes * OUTPUTS_PER_CALL, SMALLEST_OUTPUT_BYTES);
  const buffer = createChannelBuffer(outputBytes);
  const channel = openChannel(buffer);
  let closed = false;
  let cancel: (() => void) | undefined;
  let running = false;
  let worker = start();

  function start(): Worker {
    const settings: WorkerSettings = {
      wasmPath: options.wasmPath,
      memoryBytes: limits.memoryBytes,
      channel: buffer,
    };
    const started = new Worker(options.workerUrl, {
      workerData: settings,
      // Nothing of the host is an expression's to see.
      env: {},
      execArgv: [],
    });
    // Whoever waits for an answer listens too; without a listener the process would end.
    started.on("error", () => {});
    started.on("exit", () => {
      if (started === worker) running = false;
    });
    running = true;
    started.unref();
    return started;
  }

  async function restart(): Promise<void> {
    await worker.terminate();
    if (!closed) worker = start();
  }

  function wait(call: WorkerCall, compileTimeoutMs: number): Promise<Ending> {
    return new Promise((resolve) => {
      const waitedFor = worker;
      const stepMs = { compile: compileTimeoutMs, run: limits.timeoutMs };
      const watch = watchProgress(channel, stepMs, () => finish({ kind: "timeout" }));
      const onMessage = (message: WorkerMessage): void => finish({ kind: "answer", message });
      const onError = (cause: unknown): void => finish({ kind: "lost", cause });
      const onExit = (): void => finish({ kind: "lost", cause: undefined });

      function finish(ending: Ending): void {
        clearInterval(watch);
        waitedFor.off("message", onMessage).off("error", onError).off("exit", onExit);
        waitedFor.unref();
        cancel = undefined;
        resolve(ending);
      }

      cancel = onExit;
      waitedFor.on("message", onMessage).on("error", onError).on("exit", onExit);
      waitedFor.ref();
      waitedFor.postMessage(call);
    });
  }

  return {
    async run(call, compileTimeoutMs) {
      if (closed) throw unavailable("It was closed.");
      resetChannel(channel);
      // Nobody was listening when it ended; a second start tells why, or works.
      if (!running) worker = start();
      const ending = await wait(call, compileTimeoutMs);
      if (closed) throw unavailable("It was closed.");
      if (ending.kind === "answer") return resultOf(ending.message, outputText(channel));
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
      return { end, compiled: phase >= PHASE.running, output };
    },
    async close() {
      closed = true;
      cancel?.();
      await worker.terminate();
    },
  };
}

function resultOf(message: WorkerMessage, output: string): CallResult {
  if (message.kind === "unusable") throw unavailable(message.message);
  const compiled = message.phase >= PHASE.running;
  const end: CallEnd =
    message.kind === "ended"
      ? { kind: "ended", exitCode: message.exitCode, stderr: message.stderr.trim() }
      : { kind: "died", reason: message.reason, message: message.message };
  return { end, compiled, output };
}

function unavailable(reason: string, cause?: unknown): LongshoreError {
  return new LongshoreError("engine-unavailable", `jq is not available. ${reason}`, {
    hint: "Check that the installation is complete: jq.wasm and the worker belong to it.",
    ...(cause instanceof Error ? { cause } : {}),
  });
}

/** Calls `onStuck` when neither the phase nor the output moves for longer than a step may take. */
function watchProgress(
  channel: ReturnType<typeof openChannel>,
  stepMs: { readonly compile: number; readonly run: number },
  onStuck: () => void,
): NodeJS.Timeout {
  const tickMs = Math.max(5, Math.min(50, stepMs.compile / 4));
  let phase = phaseOf(channel);
  let length = outputLength(channel);
  let lastTick = performance.now();
  let stuckMs = 0;
  return setInterval(() => {
    const now = performance.now();
    const moved = phase !== phaseOf(channel) || length !== outputLength(channel);
    // A long gap between two ticks is this thread's own absence, not the worker's delay.
    stuckMs = moved ? 0 : stuckMs + Math.min(now - lastTick, 2 * tickMs);
    lastTick = now;
    phase = phaseOf(channel);
    length = outputLength(channel);
    if (stuckMs >= patience(phase, stepMs)) onStuck();
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
