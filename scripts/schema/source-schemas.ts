import { readFileSync } from "node:fs";
import type { JsonObject } from "../../src/model/json.ts";
import { isJsonObject } from "../../src/model/json.ts";

/** Where the published schemas can be fetched from; part of every `$id`, so it never changes. */
export const SCHEMA_BASE =
  "https://raw.githubusercontent.com/longshore-dev/longshore/main/schemas/";

/** The schemas of what Longshore reads; each has a validator compiled ahead of time. */
export const INPUT_SCHEMAS = [
  "automation",
  "event",
  "config",
  "snapshot",
  "event-record",
  "plan-file",
  "test",
] as const;

/** The schemas of what Longshore prints. */
export const OUTPUT_SCHEMAS = [
  "validate-output",
  "plan-output",
  "dispatch-output",
  "explain-output",
  "runs-output",
  "emit-output",
  "drift-output",
  "revisions-output",
  "init-output",
  "graph-output",
  "test-output",
  "record-output",
  "schema-output",
] as const;

export type InputSchemaName = (typeof INPUT_SCHEMAS)[number];
export type SchemaName = InputSchemaName | (typeof OUTPUT_SCHEMAS)[number];

/** The one source of a format: `src/model/schema/<name>.json`. */
export function sourceSchema(name: SchemaName): JsonObject {
  const file = new URL(`../../src/model/schema/${name}.json`, import.meta.url);
  const schema: unknown = JSON.parse(readFileSync(file, "utf8"));
  if (!isJsonObject(schema)) throw new Error(`${name}.json is no object.`);
  return schema;
}
