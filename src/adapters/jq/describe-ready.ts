import type { EngineReady } from "./engine.ts";
import { JQ_WASM_VERSION } from "./jq-wasm-version.ts";
import type { Way } from "./way.ts";

const WAY_TEXTS: Readonly<Record<Way, string>> = {
  suspended: "programs stay alive, suspended between two events (JSPI)",
  blocked: "programs stay alive, each blocking its thread between two events",
  batched: "every batch of events compiles its program anew",
  plain: "every batch of events compiles its program anew, by the package's public interface alone",
};

/** How jq works in this process, and why not in a faster way, in one line. */
export function describeReady({ way, refused, threads }: EngineReady): string {
  const reasons = refused.map((one) => ` Not ${one.way}: ${one.reason}.`).join("");
  return `jq-wasm ${JQ_WASM_VERSION}: ${WAY_TEXTS[way]}; threads at most: ${threads}.${reasons}`;
}
