import type { MessagePort } from "node:worker_threads";
import { MessageChannel, Worker } from "node:worker_threads";
import * as installed from "#locations";
import type { Channel } from "./channel.ts";
import { createChannelBuffer, openChannel } from "./channel.ts";
import type { EngineLimits } from "./limits.ts";
import { DEFAULT_LIMITS } from "./limits.ts";
import type { WorkerSettings } from "./messages.ts";
import type { Way } from "./way.ts";
import { WAYS } from "./way.ts";

/** A thread that was started and will listen to its channel. */
export interface JqThread {
  readonly worker: Worker;
  /** Messages are fetched from it when the channel says that there are some. */
  readonly port: MessagePort;
  readonly channel: Channel;
  readonly hasEnded: () => boolean;
}

export interface ThreadOptions {
  /** @default the one of the installation */
  readonly wasmPath?: string;
  /** @default the one of the installation */
  readonly workerUrl?: URL;
  readonly limits?: Pick<EngineLimits, "memoryBytes" | "outputBytes">;
  /** @default all of them, the fastest first */
  readonly ways?: readonly Way[];
  /**
   * For a process that is soon done. All threads of a process share what the first one compiled.
   *
   * @default false
   */
  readonly optimizeLate?: boolean;
}

/** A batch of inputs; a longer one goes by message. */
const INPUT_BYTES = 256 * 1024;
/** Room for several values of the greatest size, so that a batch of large ones goes through. */
const OUTPUTS_PER_CALL = 8;
const SMALLEST_OUTPUT_BYTES = 64 * 1024;

/** Needs little of the program to be loaded, so that it can be the first thing that is done. */
export function startThread({
  wasmPath = installed.jqWasm,
  workerUrl = installed.workerUrl,
  limits = DEFAULT_LIMITS,
  ways = WAYS,
  optimizeLate = false,
}: ThreadOptions = {}): JqThread {
  const sizes = {
    inputBytes: INPUT_BYTES,
    outputBytes: Math.max(limits.outputBytes * OUTPUTS_PER_CALL, SMALLEST_OUTPUT_BYTES),
  };
  const buffer = createChannelBuffer(sizes);
  const { port1, port2 } = new MessageChannel();
  port1.unref();
  const settings: WorkerSettings = {
    wasmPath,
    memoryBytes: limits.memoryBytes,
    channel: buffer,
    sizes,
    port: port2,
    ways,
    optimizeLate,
  };
  const worker = new Worker(workerUrl, {
    workerData: settings,
    transferList: [port2],
    // Nothing of the host is an expression's to see.
    env: {},
    execArgv: [],
  });
  let ended = false;
  // Whoever waits for an answer listens too; without a listener the process would end.
  worker.on("error", () => {});
  worker.on("exit", () => {
    ended = true;
  });
  worker.unref();
  return { worker, port: port1, channel: openChannel(buffer, sizes), hasEnded: () => ended };
}
