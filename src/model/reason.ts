import type { DecisionKind, ExpressionOutcome } from "./decision.ts";
import type { ComparisonOperator, JqRange } from "./jq-syntax/nodes.ts";

/** What a part of a condition gave by itself. */
export interface PartValue {
  /** jq over the event. */
  readonly expression: string;
  readonly outcome: ExpressionOutcome;
  /** It reads a path that the event does not have: its null is no value of the event's. */
  readonly isMissing: boolean;
}

/** A side of a comparison. */
export interface ComparedValue extends PartValue {
  /** It is written in the condition as it is. */
  readonly isLiteral: boolean;
}

export interface ComparedValues {
  readonly operator: ComparisonOperator;
  readonly left: ComparedValue;
  readonly right: ComparedValue;
}

/** A path that a part reads and the event does not have. */
export interface MissingPath {
  readonly steps: readonly string[];
  /** How many of the steps there are; the value there has no such key, or is null. */
  readonly existing: number;
  /** Whether the value there is null, and so has no keys at all. */
  readonly inNull: boolean;
  /** A path that there is, and that is likely meant. */
  readonly suggestion?: readonly string[];
}

/** The smallest part of an expression that is known to have decided. */
export interface Reason extends PartValue {
  /** The expression that it is a part of: an index into the decision's `expressions`. */
  readonly of: number;
  /** Of the part in that expression's text. */
  readonly range: JqRange;
  /** Of a comparison that was made. */
  readonly comparison?: ComparedValues;
  /** In the order of the text. */
  readonly missing: readonly MissingPath[];
}

/** Why a decision is what it is. */
export interface Explained {
  /** In the order of the text; empty where the trigger alone decided. */
  readonly reasons: readonly Reason[];
  /** The fewest reasons that would have to be otherwise for another decision; 0 without reasons. */
  readonly changes: number;
}

/** What came nearest to being started by an event, and what it lacked. */
export type NearMiss =
  | {
      /** Its condition does not hold; the reasons are those of its decision. */
      readonly kind: "condition";
      readonly automation: string;
      readonly decision: Exclude<DecisionKind, "matched">;
    }
  | {
      /** It watches the same blueprint or action, for something else. */
      readonly kind: "trigger";
      readonly automation: string;
      readonly message: string;
    }
  | {
      /** Nothing watches the event's blueprint or action, which is named like this one. */
      readonly kind: "target";
      readonly resource: "entity" | "run";
      readonly target: string;
      /** Those that do, sorted; at least one. */
      readonly automations: readonly string[];
    };
