import type { TriggerEvent } from "../../model/automation.ts";
import type { Blueprint, Catalog, CatalogProperty } from "../../model/catalog.ts";
import type { Json } from "../../model/json.ts";
import type { Mentioned, Region } from "./regions.ts";
import {
  ARRAY,
  anyRegions,
  BOOLEANS,
  MAX_TOLD_APART,
  NULL,
  numberRegion,
  numberRegions,
  OBJECT,
  textRegions,
} from "./regions.ts";

/** What a path of an event may lead to. */
export interface Domain {
  readonly regions: readonly Region[];
  /** Whether reading it may fail: something above may be no object. */
  readonly error: boolean;
}

/** What is known of the events that a trigger listens to. */
export interface EventModel {
  readonly event: TriggerEvent;
  /** Of entities; absent where the catalog does not have it. */
  readonly blueprint?: Blueprint;
}

export function eventModel(event: TriggerEvent, catalog: Catalog): EventModel {
  if (!("blueprintIdentifier" in event)) return { event };
  const blueprint = catalog.blueprints.get(event.blueprintIdentifier);
  return blueprint === undefined ? { event } : { event, blueprint };
}

/**
 * What the value at a path of an event may be. Anything may be null, required or not: entities are
 * older than their blueprints, and events are written by hand too.
 *
 * @param expected - takes for granted what the trigger says: the blueprint, the action, the side of
 * the diff that is null. A condition may ask for it all the same, and is not always true for that.
 */
export function domainOf(
  model: EventModel,
  steps: readonly string[],
  mentioned: Mentioned,
  expected: boolean,
): Domain {
  const [first, second, third] = steps;
  const { event, blueprint } = model;
  const isEntity = "blueprintIdentifier" in event;
  if (first === undefined) return certain([OBJECT]);
  if (expected) {
    const text = expectedText(event, steps.join("."));
    if (text !== undefined) return certain([NULL, ...oneOf(text, mentioned)]);
    if (first === "diff" && second !== undefined && isAbsent(event, second)) return certain([NULL]);
  }
  const anything = (error: boolean) => ({ regions: anyRegions(mentioned), error });
  if (steps.length === 1) return first === "diff" ? certain([OBJECT]) : anything(false);
  if (first === "diff" && (second === "before" || second === "after")) {
    if (steps.length === 2) return certain([NULL, OBJECT]);
    if (steps.length === 3) {
      const isGroup = isEntity && (third === "properties" || third === "relations");
      return isGroup ? certain([NULL, OBJECT]) : anything(false);
    }
    if (blueprint === undefined) return anything(steps.length > 4 || !isEntity);
    return memberDomain(blueprint, steps.slice(2), mentioned);
  }
  return anything(steps.length > 2 || !OBJECTS.has(first));
}

function certain(regions: readonly Region[]): Domain {
  return { regions, error: false };
}

/** Members of every event that are objects. */
const OBJECTS: ReadonlySet<string> = new Set(["context", "diff", "trigger"]);

const ACTIONS: Readonly<Partial<Record<TriggerEvent["type"], string>>> = {
  ENTITY_CREATED: "CREATE",
  ENTITY_UPDATED: "UPDATE",
  ENTITY_DELETED: "DELETE",
};

function expectedText(event: TriggerEvent, path: string): string | undefined {
  if (!("blueprintIdentifier" in event)) return undefined;
  switch (path) {
    case "context.blueprintIdentifier":
    case "diff.before.blueprint":
    case "diff.after.blueprint":
      return event.blueprintIdentifier;
    case "action":
      return ACTIONS[event.type];
    case "resourceType":
      return "entity";
    default:
      return undefined;
  }
}

function isAbsent({ type }: TriggerEvent, side: string): boolean {
  if (side === "before") return type === "ENTITY_CREATED" || type === "RUN_CREATED";
  return side === "after" && type === "ENTITY_DELETED";
}

/** @param steps - from the entity: its group, a member of that, and what is further down. */
function memberDomain(
  blueprint: Blueprint,
  [group, name = "", ...rest]: readonly string[],
  mentioned: Mentioned,
): Domain {
  const anything = (error: boolean) => ({ regions: anyRegions(mentioned), error });
  if (group === "relations") {
    const relation = blueprint.relations.get(name);
    if (relation === undefined) return anything(rest.length > 0);
    if (rest.length > 0) return { regions: [NULL], error: true };
    return certain([NULL, ...(relation.many ? [ARRAY] : textRegions(mentioned))]);
  }
  const property = group === "properties" ? blueprint.properties.get(name) : undefined;
  if (group !== "properties") return anything(true);
  if (property?.type === undefined || property.origin !== "own") return anything(rest.length > 0);
  if (rest.length === 0) return certain([NULL, ...propertyRegions(property, mentioned)]);
  // `null.name` is null; what is no object has no members.
  return property.type === "object" ? anything(true) : { regions: [NULL], error: true };
}

function propertyRegions(property: CatalogProperty, mentioned: Mentioned): readonly Region[] {
  const allowed = property.enum;
  switch (property.type) {
    case "string":
      return allowed === undefined ? textRegions(mentioned) : allowedRegions(allowed, mentioned);
    case "number":
      return allowed === undefined ? numberRegions(mentioned) : allowedRegions(allowed, mentioned);
    case "boolean":
      return BOOLEANS;
    case "array":
      return [ARRAY];
    case "object":
      return [OBJECT];
    default:
      return anyRegions(mentioned);
  }
}

function allowedRegions(allowed: readonly Json[], mentioned: Mentioned): readonly Region[] {
  const texts = allowed.filter((value) => typeof value === "string");
  const numbers = allowed.filter((value) => typeof value === "number");
  const known = texts.filter((text) => mentioned.texts.has(text));
  if (
    texts.length + numbers.length < allowed.length ||
    known.length + numbers.length > MAX_TOLD_APART
  ) {
    return anyRegions(mentioned);
  }
  return [
    ...known.map((text): Region => ({ kind: "text", text })),
    ...(known.length < texts.length ? [{ kind: "other-text" } as const] : []),
    ...numbers.map(numberRegion),
  ];
}

function oneOf(text: string, { texts }: Mentioned): readonly Region[] {
  return [texts.has(text) ? { kind: "text", text } : { kind: "other-text" }];
}
