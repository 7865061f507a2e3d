import type { JqComparison } from "../../model/jq-syntax/nodes.ts";
import type { Choice, Evaluation } from "./evaluation.ts";
import type { Outcome, Value } from "./outcome.ts";
import type { Order } from "./regions.ts";
import { comparisonResults, eitherOrder, orderOf } from "./regions.ts";

/** What comparing each output of one side with each of the other may give. */
export function compareOutcomes(
  evaluation: Evaluation,
  node: JqComparison,
  left: Outcome,
  right: Outcome,
): Outcome {
  const values = left.values.flatMap((one) =>
    right.values.map((other) => {
      evaluation.onComparison?.(node, one, other);
      const order = orderOfValues(evaluation, node, one, other);
      return { regions: comparisonResults(node.operator, order) };
    }),
  );
  return { values, error: left.error || right.error, none: left.none || right.none };
}

const EQUAL: Order = { less: false, equal: true, greater: false };

function orderOfValues(
  evaluation: Evaluation,
  node: JqComparison,
  one: Value,
  other: Value,
): Order {
  if (one.key !== undefined && one.key === other.key) return EQUAL;
  const order = eitherOrder(
    one.regions.flatMap((region) => other.regions.map((second) => orderOf(region, second))),
  );
  if (one.key === undefined || other.key === undefined) return order;
  // How two things stand to each other is a thing of its own: it is the same wherever it is asked.
  const isSwapped = one.key > other.key;
  const key = isSwapped ? `${other.key} ? ${one.key}` : `${one.key} ? ${other.key}`;
  const supposed = evaluation.supposed.get(key);
  if (supposed?.kind === "order") {
    const { less, equal, greater } = isSwapped ? swapped(supposed.order) : supposed.order;
    return {
      less: less && order.less,
      equal: equal && order.equal,
      greater: greater && order.greater,
    };
  }
  evaluation.onAtom?.(key, node, () => choicesOf(isSwapped ? swapped(order) : order));
  return order;
}

function swapped({ less, equal, greater }: Order): Order {
  return { less: greater, equal, greater: less };
}

function choicesOf({ less, equal, greater }: Order): readonly Choice[] {
  const none: Order = { less: false, equal: false, greater: false };
  const orders = [
    ...(less ? [{ ...none, less }] : []),
    ...(equal ? [{ ...none, equal }] : []),
    ...(greater ? [{ ...none, greater }] : []),
  ];
  return orders.map((order) => ({ kind: "order", order }));
}
