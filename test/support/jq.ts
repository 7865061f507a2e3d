import type { JqEngineOptions, WasmJqEngine } from "../../src/adapters/jq/engine.ts";
import { createJqEngine } from "../../src/adapters/jq/engine.ts";

type TestJq = WasmJqEngine & AsyncDisposable;

/** The engines of this process that stay: to start one takes 0.3 s of CPU, and tests need hundreds. */
const shared = new Map<string, WasmJqEngine>();

/**
 * The real jq, ended at the end of the block: `await using`. One without options is shared with
 * others, and stays; its threads keep no process.
 */
export function openJq(options?: JqEngineOptions): TestJq {
  if (options === undefined) return staying("usual", {});
  const engine = createJqEngine(options);
  return { ...engine, [Symbol.asyncDispose]: () => engine.close() };
}

/** For expressions that all end: on a busy machine none of them is taken for one that does not. */
export function openPatientJq(): TestJq {
  return staying("patient", { limits: { timeoutMs: 60_000 } });
}

/** For a command that opens and closes its jq. */
export async function sharedJq(): Promise<WasmJqEngine> {
  return openJq();
}

function staying(name: string, options: JqEngineOptions): TestJq {
  const engine = shared.get(name) ?? createJqEngine(options);
  shared.set(name, engine);
  const close = async () => {};
  return { ...engine, close, [Symbol.asyncDispose]: close };
}
