import type { JsonObject } from "../../src/model/json.ts";
import { isJsonObject } from "../../src/model/json.ts";
import type { SchemaError, SchemaValidator } from "../../src/model/schema-validator.ts";

/** Each finding as `/path keyword detail`. */
export function findings<T>(validate: SchemaValidator<T>, value: unknown): string[] {
  return validate(value) ? [] : (validate.errors ?? []).map(finding);
}

function finding({ instancePath, keyword, params }: SchemaError): string {
  const detail = params["missingProperty"] ?? params["additionalProperty"] ?? params["tagValue"];
  return [instancePath, keyword, detail].filter((part) => part !== undefined).join(" ");
}

/** Every schema inside a schema, with where it stands. */
export function* subschemas(
  schema: JsonObject,
  path: string,
): Generator<[path: string, JsonObject]> {
  yield [path, schema];
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === "properties" || keyword === "definitions") {
      for (const [name, nested] of Object.entries(isJsonObject(value) ? value : {})) {
        if (isJsonObject(nested)) yield* subschemas(nested, `${path}/${keyword}/${name}`);
      }
    } else if (isJsonObject(value) && keyword !== "if") {
      yield* subschemas(value, `${path}/${keyword}`);
    } else if (Array.isArray(value)) {
      for (const [index, nested] of value.entries()) {
        if (isJsonObject(nested)) yield* subschemas(nested, `${path}/${keyword}/${index}`);
      }
    }
  }
}
