import { UNASKED_REPOSITORIES } from "../../src/adapters/github/repositories.ts";
import type { ComparedPair, Version } from "../../src/commands/replay/compared-pair.ts";
import { pairOf } from "../../src/commands/replay/compared-pair.ts";
import type { EventSource, SourcedEvent } from "../../src/commands/replay/event-source.ts";
import type { ReplayOptions } from "../../src/commands/replay/replay-events.ts";
import { replayEvents } from "../../src/commands/replay/replay-events.ts";
import type { Automation } from "../../src/model/automation.ts";
import type { RuntimeConfig } from "../../src/model/config.ts";
import { DEFAULT_RUNTIME_CONFIG } from "../../src/model/config.ts";
import { DEFAULT_ENDPOINTS } from "../../src/model/endpoints.ts";
import type { CatalogEvent } from "../../src/model/event.ts";
import type { Json, JsonObject } from "../../src/model/json.ts";
import type { Replay } from "../../src/model/replay.ts";
import type { Clock } from "../../src/ports/clock.ts";
import type { JqEngine } from "../../src/ports/jq-engine.ts";
import { anAutomation } from "./definitions.ts";
import { createFakeClock } from "./fake-clock.ts";

export const REPOSITORY = "acme/catalog";

/** A webhook that listens to updates of `service`, under one condition. */
export function replayed(
  identifier: string,
  expression: string | undefined,
  invocation: JsonObject = {},
): Automation {
  return anAutomation(identifier, {
    trigger: {
      type: "automation",
      event: { type: "ENTITY_UPDATED", blueprintIdentifier: "service" },
      ...(expression === undefined ? {} : { condition: { type: "JQ", expressions: [expression] } }),
    },
    invocationMethod: { type: "WEBHOOK", url: "https://hooks.example.com/", ...invocation },
  });
}

/** An update of `service` whose new side has these properties. */
export function serviceUpdate(
  identity: string,
  properties: JsonObject = {},
  at?: string,
): CatalogEvent {
  const entity = (values: JsonObject): Json => ({ identifier: identity, properties: values });
  return {
    identity,
    type: "ENTITY_UPDATED",
    resource: "entity",
    target: "service",
    body: {
      id: identity,
      resourceType: "entity",
      action: "UPDATE",
      trigger: { by: {}, origin: "API", ...(at === undefined ? {} : { at }) },
      context: { blueprintIdentifier: "service", entityIdentifier: identity },
      diff: { before: entity({}), after: entity(properties) },
    },
  };
}

export function pairsOf(
  base: readonly Automation[],
  head: readonly Automation[],
  config: { readonly base?: RuntimeConfig; readonly head?: RuntimeConfig } = {},
): readonly ComparedPair[] {
  const versions = (automations: readonly Automation[], runtime = DEFAULT_RUNTIME_CONFIG) =>
    new Map(automations.map((automation) => [automation.identifier, { automation, runtime }]));
  const before: ReadonlyMap<string, Version> = versions(base, config.base);
  const after: ReadonlyMap<string, Version> = versions(head, config.head);
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((name) => pairOf(name, "update", before.get(name), after.get(name), REPOSITORY))
    .filter((pair) => pair !== undefined);
}

export function sourceOf(
  items: readonly (CatalogEvent | SourcedEvent)[],
  name: EventSource["name"] = "files",
): EventSource {
  return {
    name,
    async *read() {
      for (const item of items) {
        if ("kind" in item) yield item;
        else yield { kind: "event", event: item, place: `${item.identity}.json` };
      }
    },
  };
}

export interface ReplayCase {
  readonly pairs: readonly ComparedPair[];
  readonly events?: readonly CatalogEvent[];
  readonly sources?: readonly EventSource[];
  readonly options?: Partial<ReplayOptions>;
  readonly clock?: Pick<Clock, "monotonicMs">;
}

export function runReplay(
  { pairs, events = [], sources = [sourceOf(events)], options, clock }: ReplayCase,
  jq: JqEngine,
): Promise<Replay> {
  return replayEvents(
    pairs,
    sources,
    { limit: 1_000, ...options },
    {
      jq,
      clock: clock ?? createFakeClock(),
      endpoints: DEFAULT_ENDPOINTS,
      repositories: UNASKED_REPOSITORIES,
    },
  );
}
