import type { JsonObject, JsonPath } from "../../model/json.ts";
import { isJsonObject } from "../../model/json.ts";

/** A JSON Schema as data, of the kind that `model/schema/` holds. */
export type SchemaNode = JsonObject;

/** The schema of the value at a path, by the branches that the value itself chooses. */
export function schemaAt(
  schema: SchemaNode,
  value: unknown,
  path: JsonPath,
): SchemaNode | undefined {
  let node: SchemaNode | undefined = choose(schema, schema, value);
  let current = value;
  for (const step of path) {
    if (node === undefined) return undefined;
    current = child(current, step);
    node = choose(schema, below(node, step), current);
  }
  return node;
}

export function child(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return typeof step === "number" ? value[step] : undefined;
  if (!isJsonObject(value) || !Object.hasOwn(value, step)) return undefined;
  return value[step];
}

/** The keys that an object of this schema may have. */
export function allowedKeys(node: SchemaNode | undefined): readonly string[] {
  const properties = node?.["properties"];
  return isJsonObject(properties) ? Object.keys(properties) : [];
}

/** The branches of a schema that a tag decides between, by the tag's value. */
export function branches(root: SchemaNode, node: SchemaNode): ReadonlyMap<string, SchemaNode> {
  const found = new Map<string, SchemaNode>();
  const tag = tagOf(node);
  const options = node["oneOf"];
  if (tag === undefined || !Array.isArray(options)) return found;
  for (const option of options) {
    const branch = dereference(root, isJsonObject(option) ? option : undefined);
    for (const value of tagValues(branch, tag)) if (branch !== undefined) found.set(value, branch);
  }
  return found;
}

export function tagOf(node: SchemaNode | undefined): string | undefined {
  const discriminator = node?.["discriminator"];
  const name = isJsonObject(discriminator) ? discriminator["propertyName"] : undefined;
  return typeof name === "string" ? name : undefined;
}

function tagValues(branch: SchemaNode | undefined, tag: string): readonly string[] {
  const properties = branch?.["properties"];
  const property = isJsonObject(properties) ? properties[tag] : undefined;
  if (!isJsonObject(property)) return [];
  const values = Array.isArray(property["enum"]) ? property["enum"] : [property["const"]];
  return values.filter((value) => typeof value === "string");
}

function choose(
  root: SchemaNode,
  schema: SchemaNode | undefined,
  value: unknown,
): SchemaNode | undefined {
  const node = dereference(root, schema);
  const tag = tagOf(node);
  if (node === undefined || tag === undefined) return node;
  const chosen = child(value, tag);
  return typeof chosen === "string" ? (branches(root, node).get(chosen) ?? node) : node;
}

/** The schema itself, or the one that it refers to. */
export function dereference(
  root: SchemaNode,
  node: SchemaNode | undefined,
): SchemaNode | undefined {
  let current: SchemaNode | undefined = node;
  while (current !== undefined && typeof current["$ref"] === "string") {
    let target: unknown = root;
    for (const step of current["$ref"].slice(2).split("/")) target = child(target, step);
    current = isJsonObject(target) ? target : undefined;
  }
  return current;
}

function below(node: SchemaNode, step: string | number): SchemaNode | undefined {
  const next =
    typeof step === "number"
      ? node["items"]
      : (child(node["properties"], step) ?? node["additionalProperties"]);
  return isJsonObject(next) ? next : undefined;
}
