import type { JqRange } from "../../model/jq-syntax/nodes.ts";
import type { Json } from "../../model/json.ts";
import type { Region } from "./regions.ts";
import { ANYTHING, FALSE, isTruthy, TRUE } from "./regions.ts";

/** One output that an expression may give. */
export interface Value {
  readonly regions: readonly Region[];
  /** Where it is certainly the value at a path of the root. */
  readonly steps?: readonly string[];
  /** What it is known by: two values of one key are equal. */
  readonly key?: string;
  /** Where it is written out. */
  readonly literal?: { readonly value: Json; readonly range: JqRange };
}

/** All that evaluating an expression may lead to; what is not in it certainly does not happen. */
export interface Outcome {
  /** Every output that there may be, whether the first or a later one. */
  readonly values: readonly Value[];
  readonly error: boolean;
  /** Whether there may be no output. */
  readonly none: boolean;
}

export const UNKNOWN: Value = { regions: ANYTHING };
/** Of what is not looked into. */
export const NOT_UNDERSTOOD: Outcome = { values: [UNKNOWN], error: true, none: true };
export const NOTHING: Outcome = { values: [], error: false, none: true };

export function gives(regions: readonly Region[], error = false): Outcome {
  return { values: regions.length === 0 ? [] : [{ regions }], error, none: false };
}

export function withLiteral(region: Region, value: Json, range: JqRange): Outcome {
  return {
    values: [{ regions: [region], literal: { value, range } }],
    error: false,
    none: false,
  };
}

/** What may come of a value in the place of a condition. */
export interface Truth {
  readonly isTrue: boolean;
  readonly isFalse: boolean;
  readonly error: boolean;
  readonly none: boolean;
}

export function truthOf({ values, error, none }: Outcome): Truth {
  const has = (wanted: boolean) =>
    values.some(({ regions }) => regions.some((region) => isTruthy(region) === wanted));
  return { isTrue: has(true), isFalse: has(false), error, none };
}

export function ofTruth({ isTrue, isFalse, error, none }: Truth): Outcome {
  const regions = [...(isTrue ? [TRUE] : []), ...(isFalse ? [FALSE] : [])];
  return { values: regions.length === 0 ? [] : [{ regions }], error, none };
}

/** One of several. */
export function oneOfOutcomes(outcomes: readonly Outcome[]): Outcome {
  return {
    values: outcomes.flatMap(({ values }) => values),
    error: outcomes.some(({ error }) => error),
    none: outcomes.some(({ none }) => none),
  };
}

/** The outputs of one, each put through `next`. */
export function chain(outcome: Outcome, next: (value: Value) => Outcome): Outcome {
  const { values, error, none } = oneOfOutcomes(outcome.values.map(next));
  return { values, error: error || outcome.error, none: none || outcome.none };
}
