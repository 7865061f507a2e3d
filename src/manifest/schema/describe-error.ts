import type { DiagnosticCode } from "../../errors/codes.ts";
import { UNAUTHORED_KEYS } from "../../model/automation.ts";
import type { JsonPath } from "../../model/json.ts";
import { formatPath, isJsonObject } from "../../model/json.ts";
import type { SchemaError } from "../../model/schema-validator.ts";
import { shownText } from "../shown-text.ts";
import { nearest, quotedList } from "../suggest.ts";
import type { SchemaNode } from "./schema-node.ts";
import { allowedKeys, branches, child, dereference, schemaAt, tagOf } from "./schema-node.ts";
import type { SchemaSubject } from "./schema-subject.ts";

export interface Described {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly path: JsonPath;
  readonly at: "key" | "value";
  /** The key that is missing; of an unknown key, the one that was likely meant. */
  readonly key?: string | undefined;
}

type Scope = Pick<SchemaSubject, "schema" | "value" | "noun">;

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

function unknownKey(key: string, path: JsonPath, scope: Scope): Described {
  const node = schemaAt(scope.schema, scope.value, path);
  const allowed = allowedKeys(node).filter((name) => !UNAUTHORED_KEYS.has(name));
  const near = nearest(key, allowed);
  const owner = near === undefined ? ownerOf(key, path, scope) : undefined;
  const list = `Allowed are ${quotedList(allowed)}.`;
  const hint =
    near !== undefined
      ? `Did you mean "${near}"? ${list}`
      : owner === undefined
        ? `Remove it. ${list}`
        : `${owner} it. ${list}`;
  return {
    code: "unknown-key",
    message: `Unknown key "${shownText(key)}" in ${nameOf(path, scope)}.`,
    hint,
    path: [...path, key],
    at: "key",
    key: near,
  };
}

/** Names the backend, or the kind of trigger, that does have a key. */
function ownerOf(key: string, path: JsonPath, { schema, value }: Scope): string | undefined {
  const parent = schemaAt(schema, value, path.slice(0, -1));
  const last = path.at(-1);
  const properties = typeof last === "string" ? child(parent?.["properties"], last) : undefined;
  const node = dereference(schema, isJsonObject(properties) ? properties : undefined);
  if (node === undefined) return undefined;
  const owners = [...branches(schema, node)].filter(([, branch]) =>
    allowedKeys(branch).includes(key),
  );
  if (owners.length === 0) return undefined;
  const tags = quotedList(owners.map(([tag]) => tag));
  return owners.length === 1 ? `The type ${tags} has` : `The types ${tags} have`;
}

function missingKey(key: string, path: JsonPath, scope: Scope): Described {
  const meaning = meaningOf(key, schemaAt(scope.schema, scope.value, path), scope);
  return {
    code: "missing-key",
    message: `The key "${key}" is missing in ${nameOf(path, scope)}.`,
    hint: `Add "${key}".${meaning === undefined ? "" : ` ${meaning}`}`,
    ...missingPlace(path, scope),
    key,
  };
}

/** A whole document has no key of its own: its first one stands for it. */
function missingPlace(path: JsonPath, { value }: Scope): Pick<Described, "path" | "at"> {
  const object = valueAt(value, path);
  const first = isJsonObject(object) ? Object.keys(object)[0] : undefined;
  const own = typeof path.at(-1) === "string" || first === undefined;
  return { path: own ? path : [...path, first], at: "key" };
}

function meaningOf(key: string, node: SchemaNode | undefined, scope: Scope): string | undefined {
  if (node !== undefined && tagOf(node) === key) {
    return `Allowed are ${quotedList([...branches(scope.schema, node).keys()])}.`;
  }
  const property = child(node?.["properties"], key);
  const described = dereference(scope.schema, isJsonObject(property) ? property : undefined);
  return firstSentence(described?.["description"]);
}

const TYPE_NAMES: Readonly<Record<string, readonly string[]>> = {
  string: ["text"],
  boolean: ["true", "false"],
  object: ["an object"],
  array: ["a list"],
  number: ["a number"],
  integer: ["a whole number"],
  null: ["null"],
};

function wrongType(types: unknown, path: JsonPath, scope: Scope): Described {
  const wanted = (Array.isArray(types) ? types : [types]).flatMap(
    (type) => TYPE_NAMES[text(type)] ?? text(type),
  );
  const found = valueAt(scope.value, path);
  const list =
    wanted.length === 1 ? wanted.join("") : `${wanted.slice(0, -1).join(", ")} or ${wanted.at(-1)}`;
  return {
    code: "wrong-type",
    message: `${subjectOf(path, scope)} is ${describeValue(found)}; it must be ${list}.`,
    hint: typeHint(wanted, found),
    path,
    at: "value",
  };
}

function typeHint(wanted: readonly string[], found: unknown): string | undefined {
  if (found === null) return "Write a value, or remove the key.";
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
  return wanted.includes("a list") && simple ? "Make it the only item of a list." : undefined;
}

function unknownValue(allowed: readonly string[], path: JsonPath, scope: Scope): Described {
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

function discriminator(error: SchemaError, path: JsonPath, scope: Scope): Described | undefined {
  const node = schemaAt(scope.schema, scope.value, path);
  const tag = text(error.params["tag"]);
  const value = valueAt(scope.value, [...path, tag]);
  // A missing tag is reported as a missing key.
  if (node === undefined || value === undefined || tagOf(node) === undefined) return undefined;
  return unknownValue([...branches(scope.schema, node).keys()], [...path, tag], scope);
}

function invalidValue(error: SchemaError, path: JsonPath, scope: Scope): Described {
  const node = schemaAt(scope.schema, scope.value, path);
  const found = valueAt(scope.value, path);
  const limit = limitWords(error);
  return {
    code: "invalid-value",
    message: `${subjectOf(path, scope)} is ${describeValue(found)}${limit === undefined ? ", which is not valid" : `; ${limit}`}.`,
    hint: firstSentences(node?.["description"]),
    path,
    at: "value",
  };
}

function invalidName(name: string, path: JsonPath, scope: Scope): Described {
  const names = schemaAt(scope.schema, scope.value, path)?.["propertyNames"];
  const pattern = child(names, "pattern");
  return {
    code: "invalid-value",
    message: `The name "${shownText(name)}" in "${formatPath(path)}" is not valid.`,
    hint: typeof pattern === "string" ? `A name has to match the pattern ${pattern}` : undefined,
    path: [...path, name],
    at: "key",
  };
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

const PROPER_NAME = /^(?:Azure|GitHub|GitLab|Kafka)\b/;

/** "a webhook invocation": what the schema calls the object at a path. */
function nameOf(path: JsonPath, scope: Scope): string {
  const title = schemaAt(scope.schema, scope.value, path)?.["title"];
  if (path.length === 0 || typeof title !== "string") {
    return path.length === 0 ? `${article(scope.noun)} ${scope.noun}` : `"${formatPath(path)}"`;
  }
  const words = PROPER_NAME.test(title)
    ? title
    : `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
  return `${article(words)} ${words}`;
}

function article(words: string): string {
  return /^[aeiou]/i.test(words) ? "an" : "a";
}

function subjectOf(path: JsonPath, { noun }: Scope): string {
  return path.length === 0 ? `The ${noun}` : `"${formatPath(path)}"`;
}

function describeValue(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  if (typeof value !== "string") return String(value);
  return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
}

function valueAt(value: unknown, path: JsonPath): unknown {
  let current = value;
  for (const step of path) current = child(current, step);
  return current;
}

function firstSentence(description: unknown): string | undefined {
  return typeof description === "string"
    ? /^[^.]*(?:\.(?!\s|$)[^.]*)*\.?/.exec(description)?.[0].replaceAll("`", '"')
    : undefined;
}

/** A schema's description up to its examples. */
function firstSentences(description: unknown): string | undefined {
  return typeof description === "string"
    ? description.split("\n\n")[0]?.replaceAll("`", '"')
    : undefined;
}

function text(value: unknown): string {
  return typeof value === "string" ? value : String(value ?? "");
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map((item) => text(item)) : [];
}
