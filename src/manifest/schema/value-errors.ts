import type { JsonPath } from "../../model/json.ts";
import type { SchemaError } from "../../model/schema-validator.ts";
import { nearest, quotedList } from "../../model/suggest.ts";
import type { Described, Scope } from "./described.ts";
import { branches, schemaAt, tagOf } from "./schema-node.ts";
import { describeValue, firstSentences, subjectOf, text, valueAt } from "./schema-words.ts";

const TYPE_NAMES: Readonly<Record<string, readonly string[]>> = {
  string: ["text"],
  boolean: ["true", "false"],
  object: ["an object"],
  array: ["a list"],
  number: ["a number"],
  integer: ["a whole number"],
  null: ["null"],
};

export function wrongType(types: unknown, path: JsonPath, scope: Scope): Described {
  const wanted = (Array.isArray(types) ? types : [types]).flatMap(
    (type) => TYPE_NAMES[text(type)] ?? text(type),
  );
  const found = valueAt(scope.value, path);
  const list =
    wanted.length === 1 ? wanted.join("") : `${wanted.slice(0, -1).join(", ")} or ${wanted.at(-1)}`;
  return {
    code: "wrong-type",
    message: `${subjectOf(path, scope)} is ${describeValue(found)}; it must be ${list}.`,
    hint: typeHint(wanted, found, path),
    path,
    at: "value",
  };
}

function typeHint(wanted: readonly string[], found: unknown, path: JsonPath): string | undefined {
  if (found === null && path.length > 0) return "Write a value, or remove the key.";
  if (wanted.includes("true")) {
    const word = typeof found === "string" ? found.toLowerCase() : "";
    if (["yes", "on", "true"].includes(word)) return "Write true, without quotes.";
    return ["no", "off", "false"].includes(word)
      ? "Write false, without quotes."
      : "Write true or false, without quotes.";
  }
  const simple = typeof found !== "object";
  if (wanted.includes("text")) {
    return simple ? `Put it in quotes: "${String(found)}".` : "Write one text, in quotes.";
  }
  if (wanted.includes("an object")) return "Write keys with their values.";
  if (/^a (?:whole )?number$/.test(wanted.join())) return `Write ${wanted.join()}, without quotes.`;
  return wanted.includes("a list") && simple ? "Make it the only item of a list." : undefined;
}

export function unknownValue(allowed: readonly string[], path: JsonPath, scope: Scope): Described {
  const found = valueAt(scope.value, path);
  const near = typeof found === "string" ? nearest(found, allowed) : undefined;
  const list = `Allowed ${allowed.length === 1 ? "is" : "are"} ${quotedList(allowed)}.`;
  return {
    code: "unknown-value",
    message: `${subjectOf(path, scope)} is ${describeValue(found)}, which is not allowed.`,
    hint: near === undefined ? list : `Did you mean "${near}"? ${list}`,
    path,
    at: "value",
  };
}

export function discriminator(
  error: SchemaError,
  path: JsonPath,
  scope: Scope,
): Described | undefined {
  const node = schemaAt(scope.schema, scope.value, path);
  const tag = text(error.params["tag"]);
  const value = valueAt(scope.value, [...path, tag]);
  // A missing tag is reported as a missing key.
  if (node === undefined || value === undefined || tagOf(node) === undefined) return undefined;
  return unknownValue([...branches(scope.schema, node).keys()], [...path, tag], scope);
}

export function invalidValue(error: SchemaError, path: JsonPath, scope: Scope): Described {
  const node = schemaAt(scope.schema, scope.value, path);
  const found = valueAt(scope.value, path);
  const limit = limitWords(error);
  return {
    code: "invalid-value",
    message: `${subjectOf(path, scope)} is ${describeValue(found)}${limit === undefined ? ", which is not valid" : `; ${limit}`}.`,
    hint:
      error.keyword === "minItems"
        ? tooFewHint(path, scope)
        : firstSentences(node?.["description"]),
    path,
    at: "value",
  };
}

/** What a list is for tells nobody what to write. */
function tooFewHint(path: JsonPath, scope: Scope): string {
  const key = path.at(-1);
  const required = schemaAt(scope.schema, scope.value, path.slice(0, -1))?.["required"];
  const isRequired = Array.isArray(required) && required.includes(key);
  const hint = `Write an item under "${text(key)}"`;
  return isRequired ? `${hint}.` : `${hint}, or remove "${text(key)}".`;
}

function limitWords({ keyword, params }: SchemaError): string | undefined {
  const limit = text(params["limit"]);
  switch (keyword) {
    case "minimum":
      return `it must be at least ${limit}`;
    case "maximum":
      return `it must be at most ${limit}`;
    case "minLength":
      return limit === "1" ? "it must not be empty" : `it needs at least ${limit} characters`;
    case "maxLength":
      return `it may have at most ${limit} characters`;
    case "minItems":
      return `it needs at least ${limit} item${limit === "1" ? "" : "s"}`;
    case "maxItems":
      return `it may have at most ${limit} items`;
    case "uniqueItems":
      return "its items must differ";
    default:
      return undefined;
  }
}
