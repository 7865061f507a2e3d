import type { Json } from "./json.ts";

/** Why an expression has no value. */
export type ExpressionErrorCode =
  | "jq-compile"
  | "jq-runtime"
  | "jq-timeout"
  | "jq-memory"
  | "jq-output-too-large"
  | "jq-input-too-deep"
  | "jq-too-long"
  | "jq-aborted";

export interface ExpressionError {
  readonly code: ExpressionErrorCode;
  /** jq's own reason, or the limit and what was found. */
  readonly message: string;
  /** Inside the author's expression, from 1; for compile errors where jq tells it. */
  readonly line?: number;
  readonly column?: number;
}

/**
 * What an expression gave: its first output, nothing at all (`empty`), or an error.
 * Evaluation stops at the first output.
 */
export type ExpressionOutcome =
  | { readonly kind: "value"; readonly value: Json }
  | { readonly kind: "empty" }
  | { readonly kind: "error"; readonly error: ExpressionError };

export interface ExpressionResult {
  readonly expression: string;
  readonly outcome: ExpressionOutcome;
}

export type DecisionKind = "matched" | "not-matched" | "failed";

/** Why a decision is what it is. */
export type DecidedBy =
  | {
      /** The trigger does not listen to this event: another type, or another timer property. */
      readonly kind: "trigger";
      readonly message: string;
    }
  | { readonly kind: "no-condition" }
  | {
      /** The expressions that settled it; indices into `expressions`. */
      readonly kind: "condition";
      readonly combinator: "and" | "or";
      readonly expressions: readonly number[];
    };

/** What one automation did with one event. */
export interface Decision {
  readonly automation: string;
  readonly decision: DecisionKind;
  readonly expressions: readonly ExpressionResult[];
  readonly decidedBy: DecidedBy;
  /** Set where an expression failed and `conditions.onError: not-matched` made it a non-match. */
  readonly note?: string;
}
