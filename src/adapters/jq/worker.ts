/** The thread in which jq runs: it finds the fastest way that works, then answers commands. */
import { readFileSync } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { openChannel } from "./channel.ts";
import { compileModule } from "./compile-module.ts";
import type { Link } from "./link.ts";
import { createLink, messageOf } from "./link.ts";
import type { ReadyMessage, WorkerSettings } from "./messages.ts";
import { openPlainJq } from "./plain-host.ts";
import type { Transcript } from "./self-test.ts";
import { createTranscript, testBatched, testBlocked, testSuspended } from "./self-test.ts";
import { serveBlocked } from "./serve-blocked.ts";
import { openSuspended, serveSuspended } from "./serve-suspended.ts";
import type { SingleRuns } from "./single-runs.ts";
import { createSingleRuns } from "./single-runs.ts";
import type { JqInstance, JqIo } from "./wasm-host.ts";
import { canSuspend, openJq } from "./wasm-host.ts";
import type { Way } from "./way.ts";

/** A program that is suspended and never resumed would leave the thread without an answer. */
const SELF_TEST_TIMEOUT_MS = 5_000;

const settings: WorkerSettings = workerData;
const { port } = settings;
const channel = openChannel(settings.channel, settings.sizes);
const link = createLink(channel, port, () => parentPort?.postMessage(0));
const module = compileModule(readFileSync(settings.wasmPath), settings.optimizeLate);
const maxHeapBytes = settings.memoryBytes;

// jq-wasm's glue logs what it aborts for; it is in the answer, and not for a person.
Object.assign(globalThis.console, { log() {}, warn() {}, error() {} });

const openSuspending = (io: JqIo) => openJq(module, io, { maxHeapBytes, suspending: true });
const openBlocking = (io: JqIo) => openJq(module, io, { maxHeapBytes, suspending: false });
const openPlain = (io: JqIo) => openPlainJq(module, io);

/** A way that passed its test, ready to serve; or why it did not. */
type Tried = { readonly serve: () => Promise<never> } | { readonly reason: string };

const TRY: Readonly<Record<Way, () => Promise<Tried>>> = {
  async suspended() {
    if (!canSuspend()) return { reason: "this runtime has no JSPI" };
    // The instance of the test is the first to be used.
    const transcript = createTranscript();
    let output: Pick<Link, "begin" | "print" | "printError"> = { ...transcript, begin() {} };
    const io = {
      begin: (phase: "compiling" | "running") => output.begin(phase),
      print: (bytes: Uint8Array) => output.print(bytes),
      printError: (bytes: Uint8Array) => output.printError(bytes),
    };
    const instance = await openSuspended(io, openSuspending);
    const reason = await inTime(testSuspended(instance, transcript));
    if (reason !== undefined) return { reason };
    output = link;
    const runs = createSingleRuns(link, openBlocking);
    return { serve: () => serveSuspended(link, openSuspending, runs, instance) };
  },
  async blocked() {
    const reason = await testBlocked(openBlocking, createTranscript());
    if (reason !== undefined) return { reason };
    const runs = createSingleRuns(link, openBlocking);
    return { serve: () => serveBlocked(link, openBlocking, runs) };
  },
  batched: () => tryRuns(openBlocking, createTranscript()),
  plain: () => tryRuns(openPlain, createTranscript()),
};

async function tryRuns(
  open: (io: JqIo) => Promise<JqInstance>,
  transcript: Transcript,
): Promise<Tried> {
  const reason = await testBatched(open, transcript);
  if (reason !== undefined) return { reason };
  return { serve: () => serveRuns(createSingleRuns(link, open)) };
}

async function serveRuns(runs: SingleRuns): Promise<never> {
  for (;;) {
    const command = link.next();
    if (command.kind === "feed") throw new Error(`Program ${command.id} is not open.`);
    await runs.run(command.program, command.input);
  }
}

async function inTime(test: Promise<string | undefined>): Promise<string | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<string>((resolve) => {
    timer = setTimeout(() => resolve("a suspended program is not resumed"), SELF_TEST_TIMEOUT_MS);
  });
  try {
    return await Promise.race([test, timeout]);
  } finally {
    clearTimeout(timer);
  }
}

async function attempt(way: Way): Promise<Tried> {
  try {
    return await TRY[way]();
  } catch (cause) {
    return { reason: messageOf(cause) };
  }
}

const refused: { way: Way; reason: string }[] = [];
let serve: (() => Promise<never>) | undefined;
for (const way of settings.ways) {
  const tried = await attempt(way);
  if ("serve" in tried) {
    serve = tried.serve;
    port.postMessage({ kind: "ready", way, refused } satisfies ReadyMessage);
    break;
  }
  refused.push({ way, reason: tried.reason });
}
if (serve !== undefined) await serve();
for (;;) {
  link.next();
  link.unusable(new Error(refused.map(({ way, reason }) => `${way}: ${reason}.`).join(" ")));
}
