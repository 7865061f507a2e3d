/**
 * The published form of a schema. YAML language servers keep only the best matching branch of a
 * `oneOf`, and so complete one value of a tag where there are seven; with the tag as an `enum` and
 * an `if`/`then` for each branch they complete all. Both forms accept the same documents.
 */
import type { Json, JsonObject } from "../../src/model/json.ts";
import { isJsonObject } from "../../src/model/json.ts";
import type { SchemaName } from "./source-schemas.ts";
import { SCHEMA_BASE } from "./source-schemas.ts";

/** Keywords for ajv and for the types, which editors do not know. */
const SOURCE_ONLY = new Set(["discriminator", "tagDescription", "tsType"]);

const DRAFT_07 = "http://json-schema.org/draft-07/schema#";

/** The editor form of a source schema, under its public `$id`. */
export function editorSchema(name: SchemaName, source: JsonObject): JsonObject {
  const { $schema: _, ...schema } = withoutOneOf(source, source);
  return {
    $schema: DRAFT_07,
    $id: `${SCHEMA_BASE}${name}.schema.json`,
    ...(name === "automation" ? automationFile(schema) : schema),
  };
}

/** A file holds one automation or a list: the same keywords for the object, and `items` for the list. */
function automationFile(schema: JsonObject): JsonObject {
  const { definitions, ...automation } = schema;
  return {
    ...automation,
    type: ["object", "array"],
    items: { $ref: "#/definitions/automation" },
    definitions: { automation, ...objectOf(definitions) },
  };
}

function withoutOneOf(node: JsonObject, root: JsonObject): JsonObject {
  const out: Record<string, Json> = {};
  for (const [key, value] of Object.entries(node)) {
    if (!SOURCE_ONLY.has(key))
      Object.assign(out, shown(key, value) ?? { [key]: walk(value, root) });
  }
  if (node["examples"] !== undefined && node["enumDescriptions"] !== undefined) {
    return withSuggestions(out);
  }
  if (!isJsonObject(node["discriminator"])) return out;

  const tag = String(node["discriminator"]["propertyName"]);
  const branches = listOf(node["oneOf"]).map(objectOf);
  const tags = branches.map((branch) => tagOf(resolve(branch, root), tag));
  const { oneOf: _, definitions, ...rest } = out;
  return {
    ...rest,
    properties: {
      [tag]: {
        ...shown("description", node["tagDescription"] ?? ""),
        enum: tags.flatMap(({ values }) => values),
        ...shown(
          "enumDescriptions",
          tags.flatMap(({ descriptions }) => descriptions),
        ),
      },
    },
    allOf: branches.map((branch, index) => ({
      // Without the type, `if` holds for what is no object, and every branch complains.
      if: {
        type: "object",
        properties: { [tag]: { enum: tags[index]?.values ?? [] } },
        required: [tag],
      },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
      then: withoutOneOf(branch, root),
    })),
    ...(definitions === undefined ? {} : { definitions }),
  };
}

/** Values that are offered while any other is allowed: examples with a description each. */
function withSuggestions(node: JsonObject): JsonObject {
  const { examples, enumDescriptions, markdownEnumDescriptions, ...rest } = node;
  const offered = { enum: examples ?? [], enumDescriptions: enumDescriptions ?? [] };
  return {
    ...rest,
    anyOf: [{ ...offered, markdownEnumDescriptions: markdownEnumDescriptions ?? [] }, {}],
  };
}

/** Editors escape Markdown in a description unless it comes under their own keyword. */
function shown(keyword: string, value: Json): JsonObject | undefined {
  if (keyword === "description" && typeof value === "string") {
    return { description: plain(value), markdownDescription: value };
  }
  if (keyword === "enumDescriptions" && Array.isArray(value)) {
    return { enumDescriptions: value.map(plain), markdownEnumDescriptions: value };
  }
  return undefined;
}

function plain(markdown: Json): string {
  return String(markdown).replaceAll("`", "");
}

function walk(value: Json, root: JsonObject): Json {
  if (Array.isArray(value)) return value.map((item: Json) => walk(item, root));
  return isJsonObject(value) ? withoutOneOf(value, root) : value;
}

interface Tag {
  readonly values: readonly Json[];
  readonly descriptions: readonly Json[];
}

function tagOf(branch: JsonObject, tag: string): Tag {
  const schema = objectOf(objectOf(branch["properties"])[tag]);
  if (schema["const"] !== undefined) {
    return { values: [schema["const"]], descriptions: [schema["description"] ?? ""] };
  }
  return { values: listOf(schema["enum"]), descriptions: listOf(schema["enumDescriptions"]) };
}

function resolve(branch: JsonObject, root: JsonObject): JsonObject {
  const reference = branch["$ref"];
  if (typeof reference !== "string") return branch;
  return reference
    .slice("#/".length)
    .split("/")
    .reduce((node, step) => objectOf(node[step]), root);
}

function objectOf(value: Json | undefined): JsonObject {
  if (!isJsonObject(value)) throw new Error(`Expected an object in a schema: ${value}.`);
  return value;
}

function listOf(value: Json | undefined): readonly Json[] {
  if (!Array.isArray(value)) throw new Error(`Expected a list in a schema: ${value}.`);
  return value;
}
