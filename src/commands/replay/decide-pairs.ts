import type { AutomationDecision, DecideDeps, DecisionInput } from "../../matching/decide.ts";
import { decide } from "../../matching/decide.ts";
import type { CatalogEvent } from "../../model/event.ts";
import type { PairIndex } from "./pair-index.ts";

/** For an event that concerns fewer, all conditions at once cost less than two calls. */
const MIN_SCREENED = 32;
/** An input of its own costs jq and us what so many expressions of a larger one do. */
const EXPRESSIONS_AN_INPUT = 16;

/**
 * What both sides of all pairs decide about each event; of pairs that are certainly silent on both
 * sides perhaps nothing. Where an event concerns many, first what their sides share is evaluated,
 * and then the rest of the few that are left.
 *
 * @throws LongshoreError `engine-unavailable`.
 */
export async function decidePairs(
  events: readonly CatalogEvent[],
  { automations, sideOf, screens }: PairIndex,
  deps: DecideDeps,
): Promise<readonly (readonly AutomationDecision[])[]> {
  const options = {
    onError: (automation: AutomationDecision["automation"]) =>
      sideOf.get(automation)?.side.runtime.conditions.onError ?? "fail",
  };
  const wide = events.filter(
    (event) => automations.concernedBy(event).candidates.length >= MIN_SCREENED,
  );
  const screened = await decide(
    wide.map((event) => ({ event, automations: screens.automations })),
    options,
    deps,
  );
  const passed = new Map(
    wide.map((event, index) => [
      event,
      (screened[index] ?? []).filter(({ decision }) => decision.decision !== "not-matched"),
    ]),
  );
  const inputs = events.map((event): readonly DecisionInput[] => {
    const left = passed.get(event);
    const { expressions } = automations.concernedBy(event);
    if (left === undefined || left.length * EXPRESSIONS_AN_INPUT > expressions.length) {
      return [{ event, automations }];
    }
    return [
      { event, automations: screens.others },
      ...left.flatMap(({ automation }) => {
        const pair = screens.pairOf.get(automation);
        return pair === undefined ? [] : [{ event, automations: pair }];
      }),
    ];
  });
  const decided = await decide(inputs.flat(), options, deps);
  let next = 0;
  return inputs.map((ofEvent) => ofEvent.flatMap(() => decided[next++] ?? []));
}
