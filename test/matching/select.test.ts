import { describe, expect, it } from "vitest";
import { listening } from "../../src/matching/select.ts";
import type { TriggerEvent, TriggerType } from "../../src/model/automation.ts";
import { ENTITY_EVENT_TYPES, RUN_EVENT_TYPES } from "../../src/model/automation.ts";
import type { CatalogEvent, EventType } from "../../src/model/event.ts";
import { catalogEvent } from "../support/events.ts";

const HEARD: Readonly<Record<TriggerType, readonly EventType[]>> = {
  ENTITY_CREATED: ["ENTITY_CREATED"],
  ENTITY_UPDATED: ["ENTITY_UPDATED"],
  ENTITY_DELETED: ["ENTITY_DELETED"],
  ANY_ENTITY_CHANGE: ["ENTITY_CREATED", "ENTITY_UPDATED", "ENTITY_DELETED"],
  TIMER_PROPERTY_EXPIRED: ["TIMER_PROPERTY_EXPIRED"],
  RUN_CREATED: ["RUN_CREATED"],
  RUN_UPDATED: ["RUN_UPDATED"],
  ANY_RUN_CHANGE: ["RUN_CREATED", "RUN_UPDATED"],
};

const EVENTS: readonly CatalogEvent[] = [
  catalogEvent({ type: "ENTITY_CREATED" }),
  catalogEvent({ type: "ENTITY_UPDATED" }),
  catalogEvent({ type: "ENTITY_DELETED" }),
  catalogEvent({ type: "TIMER_PROPERTY_EXPIRED", property: "ttl" }),
  catalogEvent({ type: "RUN_CREATED", resource: "run" }),
  catalogEvent({ type: "RUN_UPDATED", resource: "run" }),
];

function triggerOf(type: TriggerType, target: string): TriggerEvent {
  switch (type) {
    case "TIMER_PROPERTY_EXPIRED":
      return { type, blueprintIdentifier: target, propertyIdentifier: "ttl" };
    case "RUN_CREATED":
    case "RUN_UPDATED":
    case "ANY_RUN_CHANGE":
      return { type, actionIdentifier: target };
    default:
      return { type, blueprintIdentifier: target };
  }
}

describe("listening", () => {
  it.each([...ENTITY_EVENT_TYPES, ...RUN_EVENT_TYPES])("%s hears its own events only", (type) => {
    const heard = EVENTS.filter(
      (event) => listening(triggerOf(type, "service"), event).kind === "listens",
    );

    expect(heard.map((event) => event.type)).toEqual(HEARD[type]);
  });

  it.each([...ENTITY_EVENT_TYPES, ...RUN_EVENT_TYPES])("%s ignores another target", (type) => {
    for (const event of EVENTS) {
      expect(listening(triggerOf(type, "domain"), event)).toEqual({ kind: "other-target" });
    }
  });

  it("tells an action from a blueprint of the same name", () => {
    const run = catalogEvent({ type: "RUN_CREATED", resource: "run", target: "service" });

    expect(listening(triggerOf("ANY_ENTITY_CHANGE", "service"), run).kind).toBe("other-target");
  });

  it("says which timer was meant and which ran out", () => {
    const event = catalogEvent({ type: "TIMER_PROPERTY_EXPIRED", property: "renew_at" });

    expect(listening(triggerOf("TIMER_PROPERTY_EXPIRED", "service"), event)).toEqual({
      kind: "other-event",
      message: 'The trigger listens to the timer "ttl"; the event is about "renew_at".',
    });
  });

  it("says which event was meant and which came", () => {
    expect(listening(triggerOf("ENTITY_CREATED", "service"), catalogEvent())).toEqual({
      kind: "other-event",
      message: "The trigger listens to ENTITY_CREATED; the event is ENTITY_UPDATED.",
    });
  });
});
