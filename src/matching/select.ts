import type { TriggerEvent, TriggerType } from "../model/automation.ts";
import type { CatalogEvent } from "../model/event.ts";

/** What of an event a trigger looks at. */
export type EventKind = Pick<CatalogEvent, "resource" | "target" | "type" | "property">;

/** How a trigger stands to an event. */
export type Listening =
  | { readonly kind: "listens" }
  /** It watches this blueprint or action, for something else. */
  | { readonly kind: "other-event"; readonly message: string }
  /** It watches another blueprint or action: the automation has nothing to do with the event. */
  | { readonly kind: "other-target" };

const ANY: Readonly<Partial<Record<TriggerType, readonly string[]>>> = {
  ANY_ENTITY_CHANGE: ["ENTITY_CREATED", "ENTITY_UPDATED", "ENTITY_DELETED"],
  ANY_RUN_CHANGE: ["RUN_CREATED", "RUN_UPDATED"],
};

export function listening(trigger: TriggerEvent, event: EventKind): Listening {
  if (!watchesTarget(trigger, event)) return { kind: "other-target" };
  if (!(ANY[trigger.type] ?? [trigger.type]).includes(event.type)) {
    return {
      kind: "other-event",
      message: `The trigger listens to ${trigger.type}; the event is ${event.type}.`,
    };
  }
  if (trigger.type === "TIMER_PROPERTY_EXPIRED" && trigger.propertyIdentifier !== event.property) {
    return {
      kind: "other-event",
      message: `The trigger listens to the timer "${trigger.propertyIdentifier}"; the event is about "${event.property ?? ""}".`,
    };
  }
  return { kind: "listens" };
}

function watchesTarget(trigger: TriggerEvent, event: EventKind): boolean {
  return "actionIdentifier" in trigger
    ? event.resource === "run" && trigger.actionIdentifier === event.target
    : event.resource === "entity" && trigger.blueprintIdentifier === event.target;
}
