import type { AutomationIndex } from "../../matching/automation-index.ts";
import { indexAutomations } from "../../matching/automation-index.ts";
import type { RoutedAutomation } from "../../model/snapshot.ts";
import type { ComparedPair } from "./compared-pair.ts";

/**
 * Pairs whose sides share a condition that has to hold: where it does not, neither side is started,
 * and the others need not be evaluated.
 */
export interface PairScreens {
  /** In place of each such pair an automation with what its sides share for a condition. */
  readonly automations: AutomationIndex;
  /** The pair by that automation, alone. */
  readonly pairOf: ReadonlyMap<RoutedAutomation, AutomationIndex>;
  /** Both sides of all other pairs. */
  readonly others: AutomationIndex;
}

export function screenPairs(pairs: readonly ComparedPair[]): PairScreens {
  const pairOf = new Map<RoutedAutomation, AutomationIndex>();
  const others: RoutedAutomation[] = [];
  for (const pair of pairs) {
    const screen = screenOf(pair);
    if (screen === undefined) others.push(...sidesOf(pair));
    else pairOf.set(screen, indexAutomations(sidesOf(pair)));
  }
  return {
    automations: indexAutomations([...pairOf.keys()]),
    pairOf,
    others: indexAutomations(others),
  };
}

function sidesOf({ base, head }: ComparedPair): readonly RoutedAutomation[] {
  return [base, head].flatMap((side) => side?.routed ?? []);
}

function screenOf({ base, head }: ComparedPair): RoutedAutomation | undefined {
  if (base === undefined || head === undefined) return undefined;
  const [before, after] = [base.routed.definition.trigger, head.routed.definition.trigger];
  if (JSON.stringify(before.event) !== JSON.stringify(after.event)) return undefined;
  const later = new Set(required(head.routed));
  const expressions = required(base.routed).filter((one) => later.has(one));
  if (expressions.length === 0) return undefined;
  const condition = { type: "JQ", expressions, combinator: "and" } as const;
  const { definition } = head.routed;
  return { ...head.routed, definition: { ...definition, trigger: { ...after, condition } } };
}

/** The expressions of which none may be false. */
function required({ definition }: RoutedAutomation): readonly string[] {
  const { condition } = definition.trigger;
  return condition === undefined || condition.combinator === "or" ? [] : condition.expressions;
}
