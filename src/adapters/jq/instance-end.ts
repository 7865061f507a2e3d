import type { Death } from "./messages.ts";
import type { JqInstance } from "./wasm-host.ts";
import { StackOverflow } from "./wasm-host.ts";

/** What the output area cannot hold. */
export class OutputFull extends Error {}

/** Why an instance ended; it must not be used again. */
export function reasonOfDeath(cause: unknown, message: string, jq: JqInstance): Death {
  if (cause instanceof OutputFull) return "output";
  if (jq.heapRefused() || message.includes("cannot allocate memory")) return "memory";
  if (cause instanceof StackOverflow || cause instanceof RangeError) return "stack";
  // Without a guard page, a stack that grew below address 0 is how a deep recursion ends.
  if (message.includes("out of bounds")) return "stack";
  return "aborted";
}
