import type { Blueprint, Catalog, CatalogProperty } from "../../model/catalog.ts";
import type { Json, JsonObject } from "../../model/json.ts";
import { isJsonObject } from "../../model/json.ts";
import { conditionSnippets } from "./condition-snippets.ts";
import { blueprintWords, listedValues, propertyWords, relationWords } from "./words.ts";

/** What of a catalog a schema has besides the names of its blueprints. */
export interface SchemaDetail {
  /** The properties and relations of a mapping, and timers. */
  readonly properties: boolean;
  /** Conditions on the entity after its change. */
  readonly conditions: boolean;
  /** Those on the entity before it. */
  readonly before: boolean;
  /** Titles, types and descriptions, for hovering and beside what is offered. */
  readonly words: boolean;
}

export const WHOLE_DETAIL: SchemaDetail = {
  properties: true,
  conditions: true,
  before: true,
  words: true,
};

/** What tells a file that was made here from a person's. */
export const EDITOR_SCHEMA_MARK = "Made by longshore schema from the blueprint definitions.";

/**
 * The published editor schema of an automation, with a catalog's names where they may stand. It
 * accepts the same documents as the base: the names are offered, and any other is fine, because a
 * catalog has more blueprints than a repository knows.
 *
 * @throws Error where the base is not the published schema of this version.
 */
export function catalogSchema(
  base: JsonObject,
  { blueprints }: Pick<Catalog, "blueprints">,
  detail: SchemaDetail = WHOLE_DETAIL,
): JsonObject {
  const { $id: _, $schema = "", ...rest } = base;
  const schema = { $schema, $comment: EDITOR_SCHEMA_MARK, ...rest };
  const sorted = [...blueprints.values()].sort((a, b) => (a.identifier < b.identifier ? -1 : 1));
  if (sorted.length === 0) return schema;
  const names = blueprintNames(sorted, detail);
  let definitions = objectAt(schema, "definitions");
  for (const name of ["entityTriggerEvent", "timerTriggerEvent", "upsertEntityInvocation"]) {
    definitions = withMembers(definitions, [name, "properties", "blueprintIdentifier"], names);
  }
  const rules: readonly (readonly [definition: string, rule: (one: Blueprint) => JsonObject[]])[] =
    [
      ["timerTriggerEvent", (one) => (detail.properties ? timerRules(one, detail) : [])],
      ["upsertEntityInvocation", (one) => (detail.properties ? mappingRules(one, detail) : [])],
      ["trigger", (one) => (detail.conditions ? conditionRules(one, detail) : [])],
    ];
  for (const [name, rule] of rules) {
    const allOf = sorted.flatMap(rule);
    if (allOf.length > 0) definitions = withMembers(definitions, [name], { allOf });
  }
  return { ...schema, definitions };
}

function blueprintNames(blueprints: readonly Blueprint[], { words }: SchemaDetail): JsonObject {
  const enumDescriptions = words ? { enumDescriptions: blueprints.map(blueprintWords) } : {};
  return offered({ enum: blueprints.map(({ identifier }) => identifier), ...enumDescriptions });
}

function timerRules(blueprint: Blueprint, { words }: SchemaDetail): JsonObject[] {
  const timers = [...blueprint.properties.values()].filter(
    ({ origin, format }) => origin === "own" && format === "timer",
  );
  if (timers.length === 0) return [];
  const enumDescriptions = words ? { enumDescriptions: timers.map(propertyWords) } : {};
  const names = { enum: timers.map(({ identifier }) => identifier), ...enumDescriptions };
  return [
    whereThen(ofBlueprint(blueprint), { properties: { propertyIdentifier: offered(names) } }),
  ];
}

function mappingRules(blueprint: Blueprint, detail: SchemaDetail): JsonObject[] {
  // The other properties are computed: nobody writes them.
  const own = [...blueprint.properties.values()].filter(({ origin }) => origin === "own");
  const fields: Readonly<Record<string, JsonObject>> = {
    properties: byName(own, (one) => mappedProperty(one, detail)),
    relations: byName([...blueprint.relations.values()], (one) => ({
      ...(detail.words ? { description: relationWords(one) } : {}),
      // What a relation may be says the base; without a type an editor writes no colon after it.
      ...offered({ type: one.many ? "array" : "string" }),
    })),
  };
  const filled = Object.entries(fields).filter(([, names]) => Object.keys(names).length > 0);
  if (filled.length === 0) return [];
  const properties = Object.fromEntries(
    filled.map(([field, names]) => [field, { properties: names }]),
  );
  return [whereThen(ofBlueprint(blueprint), { properties: { mapping: { properties } } })];
}

/** Any value is fine for a mapping, a template first of all; its type is what an editor offers. */
function mappedProperty(property: CatalogProperty, { words }: SchemaDetail): JsonObject {
  const { type } = property;
  const values = listedValues(property);
  return {
    ...(words ? { description: propertyWords(property) } : {}),
    ...offered({
      ...(type === undefined ? {} : { type }),
      ...(values.length === 0 ? {} : { enum: values }),
    }),
  };
}

function conditionRules(blueprint: Blueprint, { before, words }: SchemaDetail): JsonObject[] {
  const rule = (types: readonly string[], side: "before" | "after") => {
    const snippets = conditionSnippets(blueprint, side, words);
    if (snippets.length === 0) return [];
    const items = { defaultSnippets: snippets };
    return [
      whereThen(within("event", { type: { enum: types } }), {
        properties: { condition: { properties: { expressions: { items } } } },
      }),
    ];
  };
  const allOf = [
    ...rule(["ENTITY_CREATED", "ENTITY_UPDATED", "ANY_ENTITY_CHANGE", TIMER], "after"),
    ...(before ? rule(["ENTITY_DELETED", "ENTITY_UPDATED", "ANY_ENTITY_CHANGE"], "before") : []),
  ];
  if (allOf.length === 0) return [];
  const { identifier } = blueprint;
  return [whereThen(within("event", { blueprintIdentifier: { const: identifier } }), { allOf })];
}

const TIMER = "TIMER_PROPERTY_EXPIRED";

/** Offers values, and accepts any other. */
function offered(values: JsonObject): JsonObject {
  return { anyOf: [values, {}] };
}

function ofBlueprint({ identifier }: Blueprint): JsonObject {
  return whole({ blueprintIdentifier: { const: identifier } });
}

function within(key: string, properties: JsonObject): JsonObject {
  return whole({ [key]: whole(properties) });
}

/** Holds for objects that have all the properties: without the type it holds for what is no object. */
function whole(properties: JsonObject): JsonObject {
  return { type: "object", properties, required: Object.keys(properties) };
}

function whereThen(where: JsonObject, schema: JsonObject): JsonObject {
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
  return { if: where, then: schema };
}

function byName<Item extends { readonly identifier: string }>(
  items: readonly Item[],
  schemaOf: (item: Item) => JsonObject,
): JsonObject {
  return Object.fromEntries(items.map((item) => [item.identifier, schemaOf(item)]));
}

/** The schema with more members in the object at a path, which has to be there. */
function withMembers(
  schema: JsonObject,
  [step, ...rest]: readonly string[],
  members: JsonObject,
): JsonObject {
  if (step === undefined) return { ...schema, ...members };
  return { ...schema, [step]: withMembers(objectAt(schema, step), rest, members) };
}

function objectAt(schema: JsonObject, key: string): JsonObject {
  const value: Json | undefined = schema[key];
  if (!isJsonObject(value)) throw new Error(`The automation schema has no object "${key}".`);
  return value;
}
