/** The thread in which jq runs: one call at a time, a new instance after anything that is not a plain end. */
import { readFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { appendOutput, openChannel, PHASE, phaseOf, setPhase } from "./channel.ts";
import type { WorkerAnswer, WorkerCall, WorkerMessage, WorkerSettings } from "./messages.ts";
import type { JqInstance, JqIo } from "./wasm-host.ts";
import { openJq, StackOverflow } from "./wasm-host.ts";

/** An instance whose heap grew above this is replaced, so that no run finds another's leftovers. */
const KEEP_HEAP_BYTES = 32 * 1024 * 1024;
/** jq's complaints beyond this are dropped. */
const MAX_STDERR_BYTES = 256 * 1024;
const FLAGS = ["-c", "--unbuffered"];

class OutputFull extends Error {}

const settings: WorkerSettings = workerData;
const channel = openChannel(settings.channel);
const module = new WebAssembly.Module(readFileSync(settings.wasmPath));

let input: Uint8Array = new Uint8Array(0);
let stderr = Buffer.alloc(0);

const io: JqIo = {
  read(length) {
    setPhase(channel, PHASE.running);
    const bytes = input.subarray(0, length);
    input = input.subarray(bytes.length);
    return bytes;
  },
  print(bytes) {
    if (!appendOutput(channel, bytes)) throw new OutputFull();
  },
  printError(bytes) {
    if (stderr.length < MAX_STDERR_BYTES) stderr = Buffer.concat([stderr, bytes]);
  },
};

// jq-wasm's glue logs what it aborts for; it is in the answer, and not for a person.
Object.assign(globalThis.console, { log() {}, warn() {}, error() {} });

let instance: Promise<JqInstance> = open();

parentPort?.on("message", (call: WorkerCall) => {
  void answer(call).then((message) => {
    parentPort?.postMessage({ ...message, phase: phaseOf(channel) } satisfies WorkerMessage);
    setPhase(channel, PHASE.done);
  });
});

function open(): Promise<JqInstance> {
  const opening = openJq(module, io, settings.memoryBytes);
  // The failure is reported by the next call; without this it would end the worker first.
  opening.catch(() => {});
  return opening;
}

async function answer(call: WorkerCall): Promise<WorkerAnswer> {
  let jq: JqInstance;
  try {
    jq = await instance;
  } catch (cause) {
    return { kind: "unusable", message: messageOf(cause) };
  }
  input = new TextEncoder().encode(call.input);
  stderr = Buffer.alloc(0);
  setPhase(channel, PHASE.compiling);
  try {
    const exitCode = jq.run(call.program, FLAGS);
    if (jq.heapBytes() > KEEP_HEAP_BYTES) instance = open();
    return { kind: "ended", exitCode, stderr: stderr.toString("utf8") };
  } catch (cause) {
    instance = open();
    return { kind: "died", reason: reasonOf(cause, jq), message: messageOf(cause) };
  }
}

function reasonOf(cause: unknown, jq: JqInstance): "memory" | "stack" | "output" | "aborted" {
  if (cause instanceof OutputFull) return "output";
  if (jq.heapRefused() || messageOf(cause).includes("cannot allocate memory")) return "memory";
  if (cause instanceof StackOverflow || cause instanceof RangeError) return "stack";
  // Without a guard page, a stack that grew below address 0 is how a deep recursion ends.
  if (messageOf(cause).includes("out of bounds")) return "stack";
  return "aborted";
}

function messageOf(cause: unknown): string {
  const said = stderr.toString("utf8").trim();
  if (said !== "") return said;
  return cause instanceof Error ? cause.message : String(cause);
}
