import {
  EXPRESSION_TIMEOUT_MS,
  JQ_INPUT_DEPTH,
  JQ_MEMORY_BYTES,
  MAX_EXPRESSION_BYTES,
  MAX_OUTPUT_BYTES,
} from "../../errors/limits.ts";

export interface EngineLimits {
  /** Wall clock of one expression on one input, and of compiling one, in milliseconds. */
  readonly timeoutMs: number;
  /** Heap of a jq instance. */
  readonly memoryBytes: number;
  /** One expression, as UTF-8. */
  readonly expressionBytes: number;
  /** Nesting of an input, and of a value. */
  readonly depth: number;
  /** One value as JSON text. */
  readonly outputBytes: number;
}

export const DEFAULT_LIMITS: EngineLimits = {
  timeoutMs: EXPRESSION_TIMEOUT_MS,
  memoryBytes: JQ_MEMORY_BYTES,
  expressionBytes: MAX_EXPRESSION_BYTES,
  depth: JQ_INPUT_DEPTH,
  outputBytes: MAX_OUTPUT_BYTES,
};
