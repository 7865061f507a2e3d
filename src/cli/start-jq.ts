import type { WasmJqEngine } from "../adapters/jq/engine.ts";
import type { JqThread } from "../adapters/jq/thread.ts";
import { startThread } from "../adapters/jq/thread.ts";

let started: JqThread | undefined;

/**
 * What takes longest to start: the earlier its thread is asked to, the more of the program, the
 * event and the store is read meanwhile. This file loads nothing else.
 */
export function startJqThread(): void {
  started ??= startThread({ optimizeLate: true });
}

/** jq in the thread that was started, or in one of its own. */
export async function openJq(): Promise<WasmJqEngine> {
  const { createJqEngine } = await import("../adapters/jq/engine.ts");
  const thread = started;
  started = undefined;
  return createJqEngine(thread === undefined ? {} : { thread });
}
