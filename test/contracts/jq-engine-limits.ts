import type { EngineLimits } from "../../src/adapters/jq/limits.ts";

/** Small enough for hostile programs to be over soon, large enough for a busy machine. */
export const CONTRACT_LIMITS: Partial<EngineLimits> = {
  timeoutMs: 400,
  memoryBytes: 48 * 1024 * 1024,
  outputBytes: 256 * 1024,
};
