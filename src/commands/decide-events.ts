import type { AutomationIndex } from "../matching/automation-index.ts";
import { indexAutomations } from "../matching/automation-index.ts";
import type { AutomationDecision, DecideOptions } from "../matching/decide.ts";
import { decide } from "../matching/decide.ts";
import type { RuntimeConfig } from "../model/config.ts";
import { DEFAULT_RUNTIME_CONFIG } from "../model/config.ts";
import type { Decision } from "../model/decision.ts";
import type { CatalogEvent, DecodedEvent } from "../model/event.ts";
import type { RoutedAutomation, RouteFile } from "../model/snapshot.ts";
import type { JqEngine } from "../ports/jq-engine.ts";
import type { Logger } from "../ports/logger.ts";
import type { StateReader } from "../ports/state-store.ts";
import { NOTHING_LISTENS, readRoutes, routeKey } from "./read-route.ts";

/** A decision with what a run of its automation needs. */
export interface RoutedDecision {
  readonly decision: Decision;
  readonly routed: RoutedAutomation;
  /** The run-time configuration of the repository that synced the automation. */
  readonly runtime: RuntimeConfig;
}

export type DecidedEvent =
  | {
      readonly kind: "decided";
      readonly event: CatalogEvent;
      /** Of the automations on its route, sorted by identifier. */
      readonly decisions: readonly RoutedDecision[];
      /** Decides what else can happen on the route: the events of the runs that it starts. */
      readonly decideNext: DecideNext;
      /** Whether an automation on the route listens to the runs of this one. */
      readonly isWatched: (automation: string) => boolean;
    }
  | Extract<DecodedEvent, { kind: "undecodable" }>;

/** The decisions of the automations on a route about one more event. */
export type DecideNext = (event: CatalogEvent) => Promise<readonly RoutedDecision[]>;

export interface DecideEventsDeps {
  readonly store: StateReader;
  readonly jq: JqEngine;
  readonly logger?: Logger;
  /** Lists of expressions that are evaluated next where an automation matches. */
  readonly next?: (automation: RoutedAutomation) => readonly (readonly string[])[];
  /** Told of each event before it is decided, those about runs included. */
  readonly onEvent?: (event: CatalogEvent) => void;
}

/**
 * Decides every event against its route, in the events' order. All routes are read together, and
 * all conditions are evaluated together.
 *
 * @throws LongshoreError `store-unreadable`, `store-corrupt`, `engine-unavailable`.
 */
export async function decideEvents(
  decoded: readonly DecodedEvent[],
  { store, jq, logger, next, onEvent }: DecideEventsDeps,
): Promise<readonly DecidedEvent[]> {
  const events = decoded.flatMap((item) => (item.kind === "event" ? [item.event] : []));
  const routes = new Map<string, IndexedRoute>();
  for (const [key, route] of await readRoutes(events, store)) routes.set(key, indexRoute(route));
  const inputs = events.map((event) => {
    const route = routes.get(routeKey(event)) ?? indexRoute(NOTHING_LISTENS);
    return { event, route };
  });
  for (const { event, route } of inputs) {
    onEvent?.(event);
    const listeners = route.automations.length;
    logger?.debug(
      `Event "${event.identity}" is ${event.type} of "${event.target}"; automations on its route: ${listeners}.`,
    );
  }
  const configs = new Map<string, RuntimeConfig>(
    inputs.flatMap(({ route }) => Object.entries(route.configs)),
  );
  const configOf = ({ repository }: RoutedAutomation) =>
    configs.get(repository) ?? DEFAULT_RUNTIME_CONFIG;
  const options: DecideOptions = {
    onError: (automation) => configOf(automation).conditions.onError,
    ...(next === undefined ? {} : { next }),
  };
  const routed = (ofEvent: readonly AutomationDecision[]): readonly RoutedDecision[] =>
    ofEvent.map(({ automation, decision }) => ({
      decision,
      routed: automation,
      runtime: configOf(automation),
    }));
  const decisions = await decide(
    inputs.map(({ event, route }) => ({ event, automations: route.index })),
    options,
    { jq },
  );
  let place = 0;
  return decoded.map((item): DecidedEvent => {
    if (item.kind === "undecodable") return item;
    const { event, route } = inputs[place] ?? { event: item.event, route: undefined };
    const ofEvent = decisions[place] ?? [];
    place += 1;
    return {
      kind: "decided",
      event,
      decisions: routed(ofEvent),
      decideNext: async (following) => {
        if (route === undefined) return [];
        onEvent?.(following);
        const [found = []] = await decide(
          [{ event: following, automations: route.index }],
          options,
          { jq },
        );
        return routed(found);
      },
      isWatched: (automation) => route?.index.watches("run", automation) ?? false,
    };
  });
}

interface IndexedRoute extends RouteFile {
  readonly index: AutomationIndex;
}

function indexRoute(route: RouteFile): IndexedRoute {
  return { ...route, index: indexAutomations(route.automations) };
}
