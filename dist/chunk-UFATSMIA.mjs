import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  valueNestsDeeper
} from "./chunk-PHJ7SNKK.mjs";
import {
  MAX_EVENT_BYTES,
  MAX_EVENT_DEPTH
} from "./chunk-M7X3A6DJ.mjs";
import {
  isJsonObject
} from "./chunk-YII5YPDZ.mjs";

// src/matching/decode/decode-event.ts
var ENTITY_TYPES = {
  CREATE: "ENTITY_CREATED",
  UPDATE: "ENTITY_UPDATED",
  DELETE: "ENTITY_DELETED"
};
function decodeEvent(value) {
  if (!isJsonObject(value))
    return undecodable(`An event is an object; this is ${kindOf(value)}.`);
  if (valueNestsDeeper(value, MAX_EVENT_DEPTH))
    return undecodable(`The event is nested deeper than ${MAX_EVENT_DEPTH} levels.`);
  let bytes = Buffer.byteLength(JSON.stringify(value));
  if (bytes > MAX_EVENT_BYTES)
    return undecodable(`The event has ${bytes} bytes; at most ${MAX_EVENT_BYTES} are allowed.`);
  let resource = value.resourceType;
  if (resource === "entity") return decodeEntityEvent(value);
  if (resource === "run") return decodeRunEvent(value);
  let found2 = resource === void 0 ? "is missing" : `is ${shown(resource)}`;
  return undecodable(`"resourceType" ${found2}; an event has "entity" or "run" there.`);
}
function decodeEntityEvent(event) {
  let body = withIdentifiers(event), target = textAt(body, "context", "blueprintIdentifier");
  if (target === void 0)
    return undecodable(
      'The entity event names no blueprint; "context.blueprintIdentifier" (or "context.blueprint") holds its identifier.'
    );
  let action = event.action;
  if (typeof action != "string")
    return undecodable(`"action" ${found(action)}; ${ENTITY_ACTIONS}`);
  if (action.includes("TIMER")) {
    let property = textAt(event, "context", "propertyIdentifier") ?? textAt(event, "additionalData", "property");
    return property === void 0 ? undecodable(
      'The timer event names no property; "context.propertyIdentifier" (or "additionalData.property") holds its identifier.'
    ) : decoded({ type: "TIMER_PROPERTY_EXPIRED", resource: "entity", target, property, body });
  }
  let type = Object.hasOwn(ENTITY_TYPES, action) ? ENTITY_TYPES[action] : void 0;
  return type === void 0 ? undecodable(`"action" ${found(action)}; ${ENTITY_ACTIONS}`) : decoded({ type, resource: "entity", target, body });
}
var ENTITY_ACTIONS = 'an entity event has "CREATE", "UPDATE" or "DELETE" there, a timer event "TIMER_EXPIRED".';
function decodeRunEvent(event) {
  let context = event.context, target = isJsonObject(context) ? textAt(context, "action", "identifier") : void 0;
  if (target === void 0)
    return undecodable(
      'The run event names no action; "context.action.identifier" holds its identifier.'
    );
  let action = event.action;
  return typeof action != "string" ? undecodable(`"action" ${found(action)}; a run event has "CREATE" or "UPDATE" there.`) : decoded({ type: action === "CREATE" ? "RUN_CREATED" : "RUN_UPDATED", resource: "run", target, body: event });
}
function withIdentifiers(event) {
  let context = event.context;
  if (!isJsonObject(context) || context.blueprintIdentifier !== void 0) return event;
  let { blueprint, entity } = context;
  if (typeof blueprint != "string") return event;
  let entityIdentifier = context.entityIdentifier ?? entity ?? null;
  return { ...event, context: { ...context, blueprintIdentifier: blueprint, entityIdentifier } };
}
function textAt(value, outer, inner) {
  let object = value[outer], text = isJsonObject(object) && Object.hasOwn(object, inner) ? object[inner] : void 0;
  return typeof text == "string" && text !== "" ? text : void 0;
}
function decoded(event) {
  return { kind: "event", event };
}
function undecodable(message) {
  return { kind: "undecodable", message };
}
function found(value) {
  return value === void 0 ? "is missing" : `is ${shown(value)}`;
}
var SHOWN_CHARACTERS = 60;
function shown(value) {
  let text = JSON.stringify(value) ?? "nothing";
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
}
function kindOf(value) {
  return value === null ? "null" : Array.isArray(value) ? "a list" : `a ${typeof value}`;
}

export {
  decodeEvent
};
