import type { Json, JsonObject } from "../../model/json.ts";
import { isJsonObject } from "../../model/json.ts";

/** Who causes an event that does not say it. */
const BY: JsonObject = { orgId: "org_test", userId: "tester" };

/** The event's trigger; what is written replaces a default. `at` is ISO 8601, UTC. */
export function triggerOf(written: Json | undefined, at: string, own: JsonObject = {}): JsonObject {
  return { by: BY, origin: "UI", at, ...own, ...objectOf(written) };
}

/** A timer runs out by nobody's hand. */
export const TIMER_TRIGGER: JsonObject = {
  by: { orgId: "org_test", byPort: true },
  origin: "API",
};

/** An entity; what is written replaces a default. */
export function entityOf(written: JsonObject, blueprint: string, at: string): JsonObject {
  const { identifier = "example" } = written;
  return {
    identifier,
    title: identifier,
    icon: null,
    blueprint,
    team: [],
    properties: {},
    relations: {},
    createdAt: at,
    createdBy: "tester",
    updatedAt: at,
    updatedBy: "tester",
    ...written,
  };
}

/** A definition of which at least the identifier is known. */
export function actionOf(written: Json | undefined): JsonObject {
  const own = typeof written === "string" ? { identifier: written } : objectOf(written);
  return { identifier: "", title: own["identifier"] ?? "", icon: null, ...own };
}

/** A run of an action; what is written replaces a default. */
export function runOf(written: JsonObject, action: JsonObject, at: string): JsonObject {
  const { identifier = null, title = null, icon = null } = action;
  return {
    id: "r_test",
    status: "IN_PROGRESS",
    blueprint: null,
    entity: null,
    action: { identifier, title, icon, deleted: false },
    source: "UI",
    link: [],
    requiredApproval: false,
    properties: {},
    payload: null,
    response: null,
    createdAt: at,
    createdBy: "tester",
    updatedAt: at,
    updatedBy: "tester",
    ...written,
  };
}

export function objectOf(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}
