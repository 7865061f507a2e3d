import type { EntityEventType, RunEventType } from "./automation.ts";
import type { JsonObject } from "./json.ts";

/** What happened: a trigger type without the `ANY_…` ones, which only triggers use. */
export type EventType =
  | Exclude<EntityEventType, "ANY_ENTITY_CHANGE">
  | Exclude<RunEventType, "ANY_RUN_CHANGE">;

/** One decoded fact from the catalog. */
export interface CatalogEvent {
  /** The same for the same fact, whichever envelope it came in (design: event identity). */
  readonly identity: string;
  readonly type: EventType;
  /** A change of an entity, or of a run of an action or automation. */
  readonly resource: "entity" | "run";
  /** The blueprint's identifier, or the action's. */
  readonly target: string;
  /** The timer property that ran out; for TIMER_PROPERTY_EXPIRED only. */
  readonly property?: string;
  /** The event object itself: what conditions see as `.`, and templates as `.event`. */
  readonly body: JsonObject;
}

/** One element of a payload: an event, or why it is none. */
export type DecodedEvent =
  | { readonly kind: "event"; readonly event: CatalogEvent }
  | {
      readonly kind: "undecodable";
      /** The element's own id where it has one, otherwise its place: `events[3]`. */
      readonly identity: string;
      /** What was found and what was expected. */
      readonly message: string;
    };
