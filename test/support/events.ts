import { readFileSync } from "node:fs";
import type { CatalogEvent } from "../../src/model/event.ts";
import type { JsonObject } from "../../src/model/json.ts";
import { isJsonObject } from "../../src/model/json.ts";

export type EventFixture =
  | "entity-created"
  | "entity-updated"
  | "entity-deleted"
  | "timer-property-expired"
  | "run-created"
  | "run-updated"
  | "change-log"
  | "cloud-event";

/** The event of `test/fixtures/events/<name>.json`, its top-level members replaced by `overrides`. */
export function eventBody(name: EventFixture, overrides: JsonObject = {}): JsonObject {
  const url = new URL(`../fixtures/events/${name}.json`, import.meta.url);
  const body: unknown = JSON.parse(readFileSync(url, "utf8"));
  if (!isJsonObject(body)) throw new Error(`${name}.json is not an object`);
  return { ...body, ...overrides };
}

/** A decoded update of the entity `checkout` of the blueprint `service`. */
export function catalogEvent(overrides: Partial<CatalogEvent> = {}): CatalogEvent {
  return {
    identity: "event-1",
    type: "ENTITY_UPDATED",
    resource: "entity",
    target: "service",
    body: eventBody("entity-updated"),
    ...overrides,
  };
}
