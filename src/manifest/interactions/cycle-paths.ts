import type { PlacedAutomation } from "../placed-automation.ts";
import type { Cause, Listener, Starts } from "./starts.ts";
import { strongComponents } from "./strong-components.ts";

/** One automation that starts the next one. */
export interface Link {
  readonly from: PlacedAutomation;
  readonly to: PlacedAutomation;
  readonly kind: Cause["kind"];
  readonly sure: boolean;
  /** Index of `from`. */
  readonly index: number;
}

/** The links that lead from an automation back to itself. */
export type Cycle = readonly Link[];

/** Which automations and links are looked at. */
export interface Scope {
  includes(automation: number): boolean;
  follows(listener: Listener): boolean;
}

/** Automations that start each other, by their indices, ascending; one alone where it starts itself. */
export function componentsOf(starts: Starts, scope: Scope): readonly (readonly number[])[] {
  const { automations, causes } = starts;
  const nodes = new Map<Cause, number>();
  const byNode: Cause[] = [];
  // A cause is a node of its own: its writers and listeners are many, their pairs too many.
  for (const [index, own] of causes) {
    if (!scope.includes(index)) continue;
    for (const cause of own) {
      if (nodes.has(cause)) continue;
      nodes.set(cause, automations.length + byNode.length);
      byNode.push(cause);
    }
  }
  const writers = [...causes.keys()].filter((index) => scope.includes(index));
  const components = strongComponents([...writers, ...nodes.values()], (node) => {
    const cause = byNode[node - automations.length];
    if (cause === undefined) {
      return (causes.get(node) ?? []).flatMap((own) => nodes.get(own) ?? []);
    }
    return listenersIn(cause, scope).map(({ automation }) => automation);
  });
  return components
    .map((component) => component.filter((node) => node < automations.length))
    .map((component) => component.sort((a, b) => a - b))
    .sort(([a = 0], [b = 0]) => a - b);
}

function listenersIn({ listeners }: Cause, scope: Scope): readonly Listener[] {
  return [...listeners.values()].filter(
    (one) => scope.follows(one) && scope.includes(one.automation),
  );
}

/** The link by which an automation starts itself. */
export function ownCycle(index: number, starts: Starts, scope: Scope): Cycle | undefined {
  for (const cause of starts.causes.get(index) ?? []) {
    const listener = cause.listeners.get(index);
    if (listener === undefined || !scope.follows(listener)) continue;
    const link = linkTo(listener, { from: index, kind: cause.kind }, starts);
    if (link !== undefined) return [link];
  }
  return undefined;
}

interface Step {
  readonly from: number;
  readonly kind: Cause["kind"];
  readonly sure: boolean;
}

/** A shortest way from an automation over others back to it. */
export function cycleThrough(start: number, starts: Starts, scope: Scope): Cycle | undefined {
  const reached = new Map<number, Step>();
  const spread = new Set<Cause>();
  const queue = [start];
  for (const from of queue) {
    for (const cause of starts.causes.get(from) ?? []) {
      const { kind } = cause;
      const back = cause.listeners.get(start);
      if (from !== start && back !== undefined && scope.follows(back)) {
        return linksTo({ from, kind, sure: back.sure }, start, reached, starts);
      }
      // Whoever listens to it is reached already.
      if (spread.has(cause)) continue;
      spread.add(cause);
      for (const { automation, sure } of listenersIn(cause, scope)) {
        if (automation === start || reached.has(automation)) continue;
        reached.set(automation, { from, kind, sure });
        queue.push(automation);
      }
    }
  }
  return undefined;
}

function linksTo(
  last: Step,
  start: number,
  reached: ReadonlyMap<number, Step>,
  starts: Starts,
): Cycle {
  const links: Link[] = [];
  let to = start;
  for (let step: Step | undefined = last; step !== undefined; step = reached.get(to)) {
    const link = linkTo({ automation: to, sure: step.sure }, step, starts);
    if (link !== undefined) links.unshift(link);
    to = step.from;
    if (to === start) break;
  }
  return links;
}

function linkTo(
  { automation, sure }: Listener,
  { from: index, kind }: Pick<Step, "from" | "kind">,
  { automations }: Starts,
): Link | undefined {
  const [from, to] = [automations[index], automations[automation]];
  return from === undefined || to === undefined ? undefined : { from, to, kind, sure, index };
}
