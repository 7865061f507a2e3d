import type { Combinator } from "../model/automation.ts";
import type { DecisionKind, ExpressionOutcome } from "../model/decision.ts";

/** jq's truthiness, with a third value for an expression that has none. */
export type Truth = "true" | "false" | "failed";

export function truthOf(outcome: ExpressionOutcome): Truth {
  if (outcome.kind === "error") return "failed";
  if (outcome.kind === "empty") return "false";
  return outcome.value === false || outcome.value === null ? "false" : "true";
}

export interface Combined {
  readonly decision: DecisionKind;
  /** Indices of the truths that settled it: with one of them changed it might be another. */
  readonly by: readonly number[];
}

/**
 * Three-valued logic: `and` is false if any is false, else failed if any failed; `or` is true if
 * any is true, else failed if any failed. No truths at all match.
 */
export function combine(combinator: Combinator, truths: readonly Truth[]): Combined {
  const settling = combinator === "and" ? "false" : "true";
  const settled = indicesOf(truths, settling);
  if (settled.length > 0) {
    return { decision: combinator === "and" ? "not-matched" : "matched", by: settled };
  }
  const failed = indicesOf(truths, "failed");
  if (failed.length > 0) return { decision: "failed", by: failed };
  const matches = combinator === "and" || truths.length === 0;
  return { decision: matches ? "matched" : "not-matched", by: truths.map((_, index) => index) };
}

function indicesOf(truths: readonly Truth[], wanted: Truth): readonly number[] {
  const indices: number[] = [];
  for (const [index, truth] of truths.entries()) if (truth === wanted) indices.push(index);
  return indices;
}
