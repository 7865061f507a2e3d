import type { JqNode, JqRange } from "../../model/jq-syntax/nodes.ts";
import type { Json } from "../../model/json.ts";
import { evaluate } from "./evaluate.ts";
import type { ExpressionRoot } from "./member-reads.ts";
import { eventPath } from "./member-reads.ts";
import type { Value } from "./outcome.ts";
import { ANYTHING } from "./regions.ts";
import { ROOT } from "./verdict.ts";

/** A value of the event that is compared, with a literal or with another value of the event. */
export interface Comparison {
  /** `IN` compares like `==`, with each of several. */
  readonly operator: string;
  /** From the event on. */
  readonly path: readonly string[];
  readonly literal?: { readonly value: Json; readonly range: JqRange };
  readonly other?: readonly string[];
  /** Of the whole comparison. */
  readonly range: JqRange;
}

/** The comparisons of an expression whose sides are certain, through pipes and variables. */
export function comparisonsIn(tree: JqNode, root: ExpressionRoot): readonly Comparison[] {
  const found = new Map<string, Comparison>();
  const add = (node: JqNode, left: Value, right: Value) => {
    const operator = node.kind === "comparison" ? node.operator : "IN";
    const [one, other] = left.steps === undefined ? [right, left] : [left, right];
    const path = one.steps === undefined ? undefined : eventPath(one.steps, root);
    if (path === undefined) return;
    const second = other.steps === undefined ? undefined : eventPath(other.steps, root);
    if (other.literal === undefined && second === undefined) return;
    const comparison = {
      operator,
      path,
      ...(other.literal === undefined ? {} : { literal: other.literal }),
      ...(second === undefined ? {} : { other: second }),
      range: node.range,
    };
    found.set(JSON.stringify(comparison), comparison);
  };
  evaluate({ ...ANY_EVENT, supposed: new Map(), onComparison: add, count: 0 }, tree, ROOT);
  return [...found.values()];
}

/** What is compared does not depend on what it may be. */
const ANY_EVENT = {
  domain: () => ({ regions: ANYTHING, error: true }),
  mentioned: { texts: new Set<string>(), numbers: [] },
};
