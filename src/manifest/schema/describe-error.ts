import type { JsonPath } from "../../model/json.ts";
import type { SchemaError } from "../../model/schema-validator.ts";
import type { Described, Scope } from "./described.ts";
import { invalidName, missingKey, unknownKey } from "./key-errors.ts";
import { text } from "./schema-words.ts";
import { discriminator, invalidValue, unknownValue, wrongType } from "./value-errors.ts";

/** One validator error in words; `undefined` for one that only repeats another. */
export function describeError(
  error: SchemaError,
  path: JsonPath,
  scope: Scope,
): Described | undefined {
  switch (error.keyword) {
    case "additionalProperties":
      return unknownKey(text(error.params["additionalProperty"]), path, scope);
    case "required":
      return missingKey(text(error.params["missingProperty"]), path, scope);
    case "type":
      return wrongType(error.params["type"], path, scope);
    case "enum":
      return unknownValue(strings(error.params["allowedValues"]), path, scope);
    case "const":
      return unknownValue([text(error.params["allowedValue"])], path, scope);
    case "discriminator":
      return discriminator(error, path, scope);
    case "propertyNames":
      return invalidName(text(error.params["propertyName"]), path, scope);
    case "if":
    case "oneOf":
    case "anyOf":
    case "not":
      return undefined;
    default:
      return invalidValue(error, path, scope);
  }
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map((item) => text(item)) : [];
}
