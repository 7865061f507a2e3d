import fc from "fast-check";
import type { Json, JsonObject } from "../../src/model/json.ts";
import { isJsonObject } from "../../src/model/json.ts";

/** Texts that the schemas' patterns accept, or nearly do. */
const TEXTS = [
  "a",
  "",
  "..",
  "a b",
  "{{ .event }}",
  " {{ true }}\n",
  "{{ open",
  "*.example.com",
  "10.0.0.0/8",
  "unknown-key",
  "entity/service",
  "acme/*",
  "broker.example.com:9093",
  `sha256:${"0".repeat(64)}`,
  "0".repeat(40),
  "2026-03-01T10:00:00.000Z",
];

const anyJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(null, true, 0, 1, -1, 2.5, [], {}, ["a"], { type: "WEBHOOK" }),
  fc.constantFrom(...TEXTS),
);

/** Documents that a draft-07 schema of ours accepts, mostly, and their near misses. */
export function documentsOf(schema: JsonObject): fc.Arbitrary<unknown> {
  return nearly(schema, schema);
}

function nearly(node: JsonObject, root: JsonObject): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 120, arbitrary: fitting(node, root) },
    { weight: 1, arbitrary: anyJson },
  );
}

function fitting(node: JsonObject, root: JsonObject): fc.Arbitrary<unknown> {
  const reference = node["$ref"];
  if (typeof reference === "string") return fitting(definition(reference, root), root);
  if (node["const"] !== undefined) return fc.constant(node["const"]);
  if (Array.isArray(node["enum"])) return fc.constantFrom(...node["enum"]);
  if (Array.isArray(node["oneOf"])) {
    return fc.oneof(...node["oneOf"].map((branch: Json) => fitting(objectOf(branch), root)));
  }
  const types = [node["type"] ?? []].flat().map(String);
  return types.length === 0 ? anyJson : fc.oneof(...types.map((type) => ofType(type, node, root)));
}

function ofType(type: string, node: JsonObject, root: JsonObject): fc.Arbitrary<unknown> {
  switch (type) {
    case "object":
      return objects(node, root);
    case "array":
      return fc.array(nearly(objectOf(node["items"] ?? {}), root), { maxLength: 3 });
    case "string":
      return fc.constantFrom(...texts(node["pattern"]));
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    default:
      return fc.constantFrom(0, 1, 2, 20, 404, 1000);
  }
}

function texts(pattern: Json | undefined): readonly string[] {
  if (typeof pattern !== "string") return TEXTS.filter((text) => text !== "");
  const expression = new RegExp(pattern, "u");
  return TEXTS.filter((text) => expression.test(text));
}

function objects(node: JsonObject, root: JsonObject): fc.Arbitrary<unknown> {
  const properties = objectOf(node["properties"] ?? {});
  const values = Object.fromEntries(
    Object.entries(properties).map(([key, value]) => [key, nearly(objectOf(value), root)]),
  );
  const required = Object.keys(properties).filter((key) => listOf(node["required"]).includes(key));
  const whole = fc.record(values, { requiredKeys: required });
  const others = isJsonObject(node["additionalProperties"])
    ? fc.dictionary(fc.constantFrom("x", "A_B"), nearly(node["additionalProperties"], root))
    : fc.constant({});
  const withOthers = fc.tuple(whole, others).map(([some, more]) => ({ ...some, ...more }));
  return fc.oneof(
    { weight: 120, arbitrary: withOthers },
    { weight: 1, arbitrary: fc.record(values, { requiredKeys: [] }) },
    { weight: 1, arbitrary: withOthers.map((object) => ({ ...object, unknown: 1 })) },
  );
}

function definition(reference: string, root: JsonObject): JsonObject {
  return objectOf(objectOf(root["definitions"] ?? {})[reference.slice("#/definitions/".length)]);
}

function listOf(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? value : [];
}

function objectOf(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}
