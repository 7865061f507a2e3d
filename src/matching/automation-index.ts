import type { CatalogEvent } from "../model/event.ts";
import type { RoutedAutomation } from "../model/snapshot.ts";
import type { EventKind, Listening } from "./select.ts";
import { listening } from "./select.ts";

/** An automation that watches an event's target. */
export interface Candidate {
  readonly automation: RoutedAutomation;
  readonly listens: Exclude<Listening, { kind: "other-target" }>;
  /** What is to be evaluated; nothing where the trigger does not listen. */
  readonly expressions: readonly string[];
  /** For each of them its place among the expressions of all candidates. */
  readonly places: readonly number[];
}

/** All that an event concerns. */
export interface Concerned {
  /** In the automations' order. */
  readonly candidates: readonly Candidate[];
  /** Of all candidates, each once; the same list for every event of a kind. */
  readonly expressions: readonly string[];
}

/** Automations by what they watch: those that an event does not concern cost it nothing. */
export interface AutomationIndex {
  concernedBy(event: EventKind): Concerned;
  /** Whether anything watches this blueprint or action at all. */
  watches(resource: CatalogEvent["resource"], target: string): boolean;
}

const NOBODY: Concerned = { candidates: [], expressions: [] };

export function indexAutomations(automations: readonly RoutedAutomation[]): AutomationIndex {
  const watchers = new Map<string, Watchers>();
  for (const automation of automations) {
    const { event } = automation.definition.trigger;
    const key =
      "actionIdentifier" in event
        ? targetKey("run", event.actionIdentifier)
        : targetKey("entity", event.blueprintIdentifier);
    const found = watchers.get(key) ?? noWatchers();
    found.automations.push(automation);
    if (event.type === "TIMER_PROPERTY_EXPIRED") found.timers.add(event.propertyIdentifier);
    watchers.set(key, found);
  }

  return {
    watches: (resource, target) => watchers.has(targetKey(resource, target)),
    concernedBy(event) {
      const found = watchers.get(targetKey(event.resource, event.target));
      if (found === undefined) return NOBODY;
      // A property that no trigger names is one of any number.
      const kept = event.property === undefined || found.timers.has(event.property);
      if (!kept) return concern(found.automations, event);
      const key = JSON.stringify([event.type, event.property]);
      const concerned = found.concerned.get(key) ?? concern(found.automations, event);
      found.concerned.set(key, concerned);
      return concerned;
    },
  };
}

interface Watchers {
  readonly automations: RoutedAutomation[];
  /** Timer properties that their triggers name. */
  readonly timers: Set<string>;
  readonly concerned: Map<string, Concerned>;
}

function noWatchers(): Watchers {
  return { automations: [], timers: new Set(), concerned: new Map() };
}

function targetKey(resource: CatalogEvent["resource"], target: string): string {
  return `${resource}:${target}`;
}

function concern(automations: readonly RoutedAutomation[], event: EventKind): Concerned {
  const placeOf = new Map<string, number>();
  const candidates = automations.flatMap((automation): readonly Candidate[] => {
    const { trigger } = automation.definition;
    const listens = listening(trigger.event, event);
    if (listens.kind === "other-target") return [];
    const expressions = listens.kind === "listens" ? (trigger.condition?.expressions ?? []) : [];
    const places = expressions.map((expression) => {
      const place = placeOf.get(expression) ?? placeOf.size;
      placeOf.set(expression, place);
      return place;
    });
    return [{ automation, listens, expressions, places }];
  });
  return { candidates, expressions: [...placeOf.keys()] };
}
