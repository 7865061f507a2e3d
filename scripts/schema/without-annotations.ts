import type { Json, JsonObject } from "../../src/model/json.ts";
import { isJsonObject } from "../../src/model/json.ts";

/** Keywords that say something to people and to editors, and nothing to a validator. */
const ANNOTATIONS = new Set([
  "default",
  "description",
  "enumDescriptions",
  "examples",
  "tagDescription",
  "title",
  "tsType",
]);

/** Keywords whose keys are names, such as a property called "title". */
const NAMED = new Set(["definitions", "properties"]);

/** The schema as a validator needs it: about half of the text. */
export function withoutAnnotations(schema: JsonObject): JsonObject {
  const kept = Object.entries(schema).filter(([keyword]) => !ANNOTATIONS.has(keyword));
  return Object.fromEntries(
    kept.map(([keyword, value]) => [keyword, NAMED.has(keyword) ? named(value) : nested(value)]),
  );
}

function named(value: Json): Json {
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, nested(schema)]));
}

function nested(value: Json): Json {
  if (Array.isArray(value)) return value.map(nested);
  return isJsonObject(value) ? withoutAnnotations(value) : value;
}
