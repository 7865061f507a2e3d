import type { ExpressionError, ExpressionOutcome } from "../model/decision.ts";
import type { Json } from "../model/json.ts";

/** Expressions over one input. */
export interface JqRequest {
  readonly input: Json;
  readonly expressions: readonly string[];
  /**
   * Lists of expressions that are likely to be asked for next, of other inputs: an engine that
   * compiles for this request may compile them with it. Changes no outcome; may never be called.
   */
  readonly soon?: () => readonly (readonly string[])[];
}

/** Whether an expression compiles. */
export type JqCheck =
  | { readonly kind: "ok" }
  | { readonly kind: "error"; readonly error: ExpressionError };

/**
 * jq, with jq's own semantics, harmless whatever the expression.
 *
 * Implementations hold, and the contract suite tests: an expression's outcome is its first output;
 * one expression that loops, allocates, aborts or does not compile leaves every other outcome of
 * the same call as if it had not been there; nothing of the host is visible to an expression;
 * errors carry the author's own line and column.
 */
export interface JqEngine {
  /**
   * One outcome per expression, in order, per request, in order. Never rejects because of an
   * expression or an input.
   *
   * @throws LongshoreError `engine-unavailable` where jq cannot be started at all.
   */
  evaluate(requests: readonly JqRequest[]): Promise<readonly (readonly ExpressionOutcome[])[]>;
  /** Compiles without running; one result per expression, in order. */
  check(expressions: readonly string[]): Promise<readonly JqCheck[]>;
  /** Ends the worker; later calls fail with `engine-unavailable`. Safe to call twice. */
  close(): Promise<void>;
}
