import { createJqEngine } from "../../src/adapters/jq/engine.ts";
import type { JqEngine } from "../../src/ports/jq-engine.ts";

/** The real jq, ended at the end of the block: `await using`. */
export function openJq(): JqEngine & AsyncDisposable {
  const engine = createJqEngine();
  return { ...engine, [Symbol.asyncDispose]: () => engine.close() };
}
