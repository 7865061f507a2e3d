import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  EXPRESSION_TIMEOUT_MS,
  JQ_INPUT_DEPTH,
  JQ_MEMORY_BYTES,
  MAX_EXPRESSION_BYTES,
  MAX_OUTPUT_BYTES
} from "./chunk-M7X3A6DJ.mjs";
import {
  createChannelBuffer,
  openChannel
} from "./chunk-LSDRUAKX.mjs";

// src/adapters/jq/way.ts
var WAYS = ["suspended", "blocked", "batched", "plain"], OPEN_PROGRAMS = {
  suspended: 24,
  blocked: 1,
  batched: 0,
  plain: 0
};

// src/adapters/jq/limits.ts
var DEFAULT_LIMITS = {
  timeoutMs: EXPRESSION_TIMEOUT_MS,
  memoryBytes: JQ_MEMORY_BYTES,
  expressionBytes: MAX_EXPRESSION_BYTES,
  depth: JQ_INPUT_DEPTH,
  outputBytes: MAX_OUTPUT_BYTES
};

// src/adapters/jq/thread.ts
import { MessageChannel, Worker } from "node:worker_threads";

// src/adapters/jq/locations.bundle.ts
import { fileURLToPath } from "node:url";
var jqWasm = fileURLToPath(new URL("./jq.wasm", import.meta.url)), workerUrl = new URL("./worker.mjs", import.meta.url);

// src/adapters/jq/thread.ts
var INPUT_BYTES = 256 * 1024, OUTPUTS_PER_CALL = 8, SMALLEST_OUTPUT_BYTES = 64 * 1024;
function startThread({
  wasmPath = jqWasm,
  workerUrl: workerUrl2 = workerUrl,
  limits = DEFAULT_LIMITS,
  ways = WAYS
} = {}) {
  let sizes = {
    inputBytes: INPUT_BYTES,
    outputBytes: Math.max(limits.outputBytes * OUTPUTS_PER_CALL, SMALLEST_OUTPUT_BYTES)
  }, buffer = createChannelBuffer(sizes), { port1, port2 } = new MessageChannel();
  port1.unref();
  let settings = {
    wasmPath,
    memoryBytes: limits.memoryBytes,
    channel: buffer,
    sizes,
    port: port2,
    ways
  }, worker = new Worker(workerUrl2, {
    workerData: settings,
    transferList: [port2],
    // Nothing of the host is an expression's to see.
    env: {},
    execArgv: []
  }), ended = !1;
  return worker.on("error", () => {
  }), worker.on("exit", () => {
    ended = !0;
  }), worker.unref(), { worker, port: port1, channel: openChannel(buffer, sizes), hasEnded: () => ended };
}

export {
  WAYS,
  OPEN_PROGRAMS,
  DEFAULT_LIMITS,
  startThread
};
