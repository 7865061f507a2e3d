import type { Diagnostic } from "../../errors/diagnostic.ts";
import { isPublished } from "../../model/automation.ts";
import { groupBy } from "../../model/group-by.ts";
import type { PlacedAutomation } from "../placed-automation.ts";
import { hasCondition } from "./condition.ts";
import { cycleFinding } from "./cycle-finding.ts";
import type { Cycle, Scope } from "./cycle-paths.ts";
import { componentsOf, cycleThrough, ownCycle } from "./cycle-paths.ts";
import { settles } from "./settles.ts";
import type { Starts } from "./starts.ts";
import { findStarts } from "./starts.ts";
import type { WrittenEntity } from "./written-entity.ts";

/**
 * Automations that start each other in a circle. `cycle`: all of them are published, and nothing
 * on the way has a condition. `cycle-possible`: something may end it, and is not known to.
 *
 * @param automations - with different identifiers, sorted by them.
 */
export function cycles(automations: readonly PlacedAutomation[]): readonly Diagnostic[] {
  const starts = findStarts(automations);
  if (starts.causes.size === 0) return [];
  const certain = cyclesIn(starts, {
    includes: (index) => isCertain(automations[index]),
    follows: ({ sure }) => sure,
  });
  const known = new Set(certain.flatMap((cycle) => cycle.map(({ index }) => index)));
  const possible = possibleCycles(starts).filter(
    (cycle) => cycle.some(({ index }) => !known.has(index)) && canGoOn(cycle, starts),
  );
  return [
    ...certain.flatMap((cycle) => cycleFinding("cycle", cycle) ?? []),
    ...possible.flatMap((cycle) => cycleFinding("cycle-possible", cycle) ?? []),
  ];
}

function isCertain(placed: PlacedAutomation | undefined): boolean {
  return placed !== undefined && isPublished(placed.automation) && !hasCondition(placed.automation);
}

/** Each automation that starts itself, and one way around of each set of others. */
function cyclesIn(starts: Starts, scope: Scope): readonly Cycle[] {
  return componentsOf(starts, scope).flatMap((component) => {
    const inside = new Set(component);
    const within: Scope = { ...scope, includes: (index) => inside.has(index) };
    const own = component.flatMap((index) => {
      const cycle = ownCycle(index, starts, within);
      return cycle === undefined || settlesAmong(index, writesOf([index], starts), starts)
        ? []
        : [cycle];
    });
    const [first = -1] = component;
    const around = component.length > 1 ? cycleThrough(first, starts, within) : undefined;
    // Where each starts itself, that they start each other says no more.
    const selves = new Set(own.flatMap((cycle) => cycle.map(({ index }) => index)));
    const isMore = around?.some(({ index }) => !selves.has(index)) === true;
    return around !== undefined && isMore ? [...own, around] : own;
  });
}

/** Leaving one automation out may leave others without what they had to settle. */
const MAX_ROUNDS = 5;

/** The cycles that are left when all automations are taken out whose conditions certainly end theirs. */
function possibleCycles(starts: Starts): readonly Cycle[] {
  const { automations } = starts;
  let left: ReadonlySet<number> = new Set(automations.keys());
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const scope = scopeOf(left);
    const members = new Set<number>();
    let isStable = true;
    for (const component of componentsOf(starts, scope)) {
      const writes = writesOf(component, starts);
      for (const index of component) {
        if (settlesAmong(index, writes, starts)) isStable = false;
        else members.add(index);
      }
    }
    left = members;
    if (isStable) break;
  }
  return cyclesIn(starts, scopeOf(left));
}

/** Whether an automation ends every cycle among those that write this. */
function settlesAmong(
  index: number,
  writes: ReadonlyMap<string, readonly WrittenEntity[]>,
  { automations }: Starts,
): boolean {
  const automation = automations[index]?.automation;
  if (automation === undefined || !hasCondition(automation)) return false;
  const { event } = automation.trigger;
  const watched =
    "blueprintIdentifier" in event ? writes.get(event.blueprintIdentifier) : undefined;
  return settles(automation, watched ?? []);
}

/** What automations write, by blueprint. */
function writesOf(component: readonly number[], { written }: Starts) {
  return groupBy(
    component.flatMap((index) => written.get(index) ?? []),
    ({ blueprint }) => blueprint,
  );
}

function scopeOf(left: ReadonlySet<number>): Scope {
  return { includes: (index) => left.has(index), follows: () => true };
}

/** What is carried from one blueprint to the next is created once in each, and then is there. */
function canGoOn(cycle: Cycle, { written }: Starts): boolean {
  const waitsForNew = cycle.some(({ to }) => to.automation.trigger.event.type === "ENTITY_CREATED");
  if (!waitsForNew) return true;
  return cycle.some(({ kind, index }) => {
    const identity = written.get(index)?.identity;
    return kind === "entity" && (identity === "computed" || identity === "generated");
  });
}
