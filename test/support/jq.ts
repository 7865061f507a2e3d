import type { JqEngineOptions } from "../../src/adapters/jq/engine.ts";
import { createJqEngine } from "../../src/adapters/jq/engine.ts";
import type { JqEngine } from "../../src/ports/jq-engine.ts";

/** The real jq, ended at the end of the block: `await using`. */
export function openJq(options?: JqEngineOptions): JqEngine & AsyncDisposable {
  const engine = createJqEngine(options);
  return { ...engine, [Symbol.asyncDispose]: () => engine.close() };
}

/** For expressions that all end: on a busy machine none of them is taken for one that does not. */
export function openPatientJq(): JqEngine & AsyncDisposable {
  return openJq({ limits: { timeoutMs: 60_000 } });
}
