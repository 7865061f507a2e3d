import { UNAUTHORED_KEYS } from "../../model/automation.ts";
import type { JsonPath } from "../../model/json.ts";
import { formatPath, isJsonObject } from "../../model/json.ts";
import { nearest, quotedList } from "../../model/suggest.ts";
import { shownText } from "../shown-text.ts";
import type { Described, Scope } from "./described.ts";
import type { SchemaNode } from "./schema-node.ts";
import { allowedKeys, branches, child, dereference, schemaAt, tagOf } from "./schema-node.ts";
import { firstSentence, nameOf, valueAt } from "./schema-words.ts";

export function unknownKey(key: string, path: JsonPath, scope: Scope): Described {
  const node = schemaAt(scope.schema, scope.value, path);
  // The keys that nobody writes are those of a whole document.
  const allowed = allowedKeys(node).filter((name) => path.length > 0 || !UNAUTHORED_KEYS.has(name));
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

export function missingKey(key: string, path: JsonPath, scope: Scope): Described {
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

export function invalidName(name: string, path: JsonPath, scope: Scope): Described {
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
