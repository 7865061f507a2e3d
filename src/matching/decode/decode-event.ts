import { MAX_EVENT_BYTES, MAX_EVENT_DEPTH } from "../../errors/limits.ts";
import type { CatalogEvent, EventType } from "../../model/event.ts";
import type { JsonObject } from "../../model/json.ts";
import { isJsonObject } from "../../model/json.ts";
import { valueNestsDeeper } from "../../model/json-depth.ts";

/** An event without its identity, which depends on what it came in. */
export type DecodedBody =
  | { readonly kind: "event"; readonly event: Omit<CatalogEvent, "identity"> }
  | { readonly kind: "undecodable"; readonly message: string };

const ENTITY_TYPES: Readonly<Record<string, EventType>> = {
  CREATE: "ENTITY_CREATED",
  UPDATE: "ENTITY_UPDATED",
  DELETE: "ENTITY_DELETED",
};

/** Reads one event object; unknown members stay in its body. */
export function decodeEvent(value: unknown): DecodedBody {
  if (!isJsonObject(value)) {
    return undecodable(`An event is an object; this is ${kindOf(value)}.`);
  }
  if (valueNestsDeeper(value, MAX_EVENT_DEPTH)) {
    return undecodable(`The event is nested deeper than ${MAX_EVENT_DEPTH} levels.`);
  }
  const bytes = Buffer.byteLength(JSON.stringify(value));
  if (bytes > MAX_EVENT_BYTES) {
    return undecodable(`The event has ${bytes} bytes; at most ${MAX_EVENT_BYTES} are allowed.`);
  }
  const resource = value["resourceType"];
  if (resource === "entity") return decodeEntityEvent(value);
  if (resource === "run") return decodeRunEvent(value);
  const found = resource === undefined ? "is missing" : `is ${shown(resource)}`;
  return undecodable(`"resourceType" ${found}; an event has "entity" or "run" there.`);
}

function decodeEntityEvent(event: JsonObject): DecodedBody {
  const body = withIdentifiers(event);
  const target = textAt(body, "context", "blueprintIdentifier");
  if (target === undefined) {
    return undecodable(
      'The entity event names no blueprint; "context.blueprintIdentifier" (or "context.blueprint") holds its identifier.',
    );
  }
  const action = event["action"];
  if (typeof action !== "string") {
    return undecodable(`"action" ${found(action)}; ${ENTITY_ACTIONS}`);
  }
  if (action.includes("TIMER")) {
    const property =
      textAt(event, "context", "propertyIdentifier") ?? textAt(event, "additionalData", "property");
    if (property === undefined) {
      return undecodable(
        'The timer event names no property; "context.propertyIdentifier" (or "additionalData.property") holds its identifier.',
      );
    }
    return decoded({ type: "TIMER_PROPERTY_EXPIRED", resource: "entity", target, property, body });
  }
  const type = Object.hasOwn(ENTITY_TYPES, action) ? ENTITY_TYPES[action] : undefined;
  if (type === undefined) return undecodable(`"action" ${found(action)}; ${ENTITY_ACTIONS}`);
  return decoded({ type, resource: "entity", target, body });
}

const ENTITY_ACTIONS =
  'an entity event has "CREATE", "UPDATE" or "DELETE" there, a timer event "TIMER_EXPIRED".';

function decodeRunEvent(event: JsonObject): DecodedBody {
  const context = event["context"];
  const target = isJsonObject(context) ? textAt(context, "action", "identifier") : undefined;
  if (target === undefined) {
    return undecodable(
      'The run event names no action; "context.action.identifier" holds its identifier.',
    );
  }
  const action = event["action"];
  if (typeof action !== "string") {
    return undecodable(`"action" ${found(action)}; a run event has "CREATE" or "UPDATE" there.`);
  }
  const type = action === "CREATE" ? "RUN_CREATED" : "RUN_UPDATED";
  return decoded({ type, resource: "run", target, body: event });
}

/**
 * The change log says `context.blueprint` and `context.entity`; definitions read the names of
 * automation events, so these are put beside the others.
 */
function withIdentifiers(event: JsonObject): JsonObject {
  const context = event["context"];
  if (!isJsonObject(context) || context["blueprintIdentifier"] !== undefined) return event;
  const { blueprint, entity } = context;
  if (typeof blueprint !== "string") return event;
  const entityIdentifier = context["entityIdentifier"] ?? entity ?? null;
  return { ...event, context: { ...context, blueprintIdentifier: blueprint, entityIdentifier } };
}

function textAt(value: JsonObject, outer: string, inner: string): string | undefined {
  const object = value[outer];
  const text = isJsonObject(object) && Object.hasOwn(object, inner) ? object[inner] : undefined;
  return typeof text === "string" && text !== "" ? text : undefined;
}

function decoded(event: Omit<CatalogEvent, "identity">): DecodedBody {
  return { kind: "event", event };
}

function undecodable(message: string): DecodedBody {
  return { kind: "undecodable", message };
}

function found(value: unknown): string {
  return value === undefined ? "is missing" : `is ${shown(value)}`;
}

const SHOWN_CHARACTERS = 60;

function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "a list" : `a ${typeof value}`;
}
