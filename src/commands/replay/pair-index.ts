import type { AutomationIndex } from "../../matching/automation-index.ts";
import { indexAutomations } from "../../matching/automation-index.ts";
import type { RoutedAutomation } from "../../model/snapshot.ts";
import type { ComparedPair, Side } from "./compared-pair.ts";
import type { PairScreens } from "./screen-pairs.ts";
import { screenPairs } from "./screen-pairs.ts";

/** A side of a pair, found again by what was decided of it. */
export interface IndexedSide {
  readonly pair: ComparedPair;
  readonly name: "base" | "head";
  readonly side: Side;
}

/** Both sides of all pairs in one index: an expression that they share is evaluated once. */
export interface PairIndex {
  readonly automations: AutomationIndex;
  readonly sideOf: ReadonlyMap<RoutedAutomation, IndexedSide>;
  readonly screens: PairScreens;
}

export function indexPairs(pairs: readonly ComparedPair[]): PairIndex {
  const sides = pairs.flatMap((pair) =>
    (["base", "head"] as const).flatMap((name): readonly IndexedSide[] => {
      const side = pair[name];
      return side === undefined ? [] : [{ pair, name, side }];
    }),
  );
  return {
    automations: indexAutomations(sides.map(({ side }) => side.routed)),
    sideOf: new Map(sides.map((each) => [each.side.routed, each])),
    screens: screenPairs(pairs),
  };
}
