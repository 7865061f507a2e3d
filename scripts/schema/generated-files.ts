import type { JsonObject } from "../../src/model/json.ts";
import { editorSchema } from "./editor-schema.ts";
import { schemaTypes } from "./schema-types.ts";
import type { SchemaName } from "./source-schemas.ts";
import { INPUT_SCHEMAS, OUTPUT_SCHEMAS, sourceSchema } from "./source-schemas.ts";
import { validatorModule, validatorTypes } from "./validator-module.ts";

const TYPED_SCHEMAS = ["automation", "config", "event-record", ...OUTPUT_SCHEMAS] as const;

/** The texts of all files that are made from `src/model/schema/`, by path relative to the root. */
export async function generatedFiles(): Promise<ReadonlyMap<string, string>> {
  const schema = new Map<SchemaName, JsonObject>(
    [...INPUT_SCHEMAS, ...OUTPUT_SCHEMAS].map((name) => [name, sourceSchema(name)]),
  );
  const files = new Map<string, string>();
  for (const [name, source] of schema) {
    const text = JSON.stringify(editorSchema(name, source), undefined, 2);
    files.set(`schemas/${name}.schema.json`, `${text}\n`);
  }
  for (const name of INPUT_SCHEMAS) {
    const path = `src/model/generated/${name}.validator`;
    files.set(`${path}.js`, validatorModule(name, sourceSchema(name)));
    files.set(`${path}.d.ts`, validatorTypes(name));
  }
  for (const name of TYPED_SCHEMAS) {
    files.set(`src/model/generated/${name}.ts`, await schemaTypes(name, sourceSchema(name)));
  }
  return files;
}
