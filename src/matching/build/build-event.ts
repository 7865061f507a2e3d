/**
 * Events of tests from the fields that matter to a test. What is left out is plain: the entity
 * `example` without properties, the run `r_test`, a person who changed it in the catalog, at the
 * test's clock. An event has no `id` of its own unless one is written: it is known by what it says,
 * so that the same event twice has one effect.
 */
import type { JsonObject } from "../../model/json.ts";
import type { EventBuilder } from "../../model/written-event.ts";
import { actionOf, entityOf, objectOf, runOf, TIMER_TRIGGER, triggerOf } from "./defaults.ts";

type Build = (fields: JsonObject, at: string) => JsonObject;

const BUILDERS: Readonly<Record<EventBuilder, Build>> = {
  entityCreated: (fields, at) =>
    entityEvent("CREATE", fields, at, { after: objectOf(fields["entity"] ?? fields["after"]) }),
  entityUpdated: (fields, at) => {
    const [before, after] = [objectOf(fields["before"]), objectOf(fields["after"])];
    return entityEvent("UPDATE", fields, at, {
      before: { ...after, ...before },
      after: { ...before, ...after },
    });
  },
  entityDeleted: (fields, at) =>
    entityEvent("DELETE", fields, at, { before: objectOf(fields["entity"] ?? fields["before"]) }),
  timerExpired,
  runCreated: (fields, at) =>
    runEvent("CREATE", fields, at, { after: objectOf(fields["run"] ?? fields["after"]) }),
  runUpdated: (fields, at) => {
    const after: JsonObject = { status: "SUCCESS", ...objectOf(fields["after"]) };
    const before = { ...after, status: "IN_PROGRESS", ...objectOf(fields["before"]) };
    return runEvent("UPDATE", fields, at, { before, after });
  },
};

/** @param at - ISO 8601, UTC: when the event happens, unless it says so itself. */
export function buildEvent(builder: EventBuilder, fields: JsonObject, at: string): JsonObject {
  return BUILDERS[builder](fields, at);
}

interface States {
  readonly before?: JsonObject;
  readonly after?: JsonObject;
}

function entityEvent(
  action: string,
  fields: JsonObject,
  at: string,
  { before, after }: States,
): JsonObject {
  const blueprint = String(fields["blueprint"] ?? "");
  const whole = {
    before: before === undefined ? null : entityOf(before, blueprint, at),
    after: after === undefined ? null : entityOf(after, blueprint, at),
  };
  return {
    ...ownId(fields),
    action,
    resourceType: "entity",
    trigger: triggerOf(fields["trigger"], at),
    context: {
      blueprintIdentifier: blueprint,
      entityIdentifier: (whole.after ?? whole.before)?.["identifier"] ?? null,
      propertyIdentifier: null,
    },
    diff: whole,
  };
}

function timerExpired(fields: JsonObject, at: string): JsonObject {
  const { property = "" } = fields;
  const written = objectOf(fields["entity"]);
  const properties = { [String(property)]: at, ...objectOf(written["properties"]) };
  const event = entityEvent("TIMER_EXPIRED", fields, at, { after: { ...written, properties } });
  return {
    ...event,
    trigger: triggerOf(fields["trigger"], at, TIMER_TRIGGER),
    context: { ...objectOf(event["context"]), propertyIdentifier: property },
  };
}

function runEvent(
  name: string,
  fields: JsonObject,
  at: string,
  { before, after }: States,
): JsonObject {
  const action = actionOf(fields["action"]);
  return {
    ...ownId(fields),
    resourceType: "run",
    action: name,
    trigger: triggerOf(fields["trigger"], at),
    context: { action },
    diff: {
      before: before === undefined ? null : runOf(before, action, at),
      after: after === undefined ? null : runOf(after, action, at),
    },
  };
}

function ownId({ id }: JsonObject): JsonObject {
  return id === undefined ? {} : { id };
}
