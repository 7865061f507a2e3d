import { expect } from "vitest";
import type { SchemaName } from "../../scripts/schema/source-schemas.ts";
import { sourceSchema } from "../../scripts/schema/source-schemas.ts";
import { schemaCompiler } from "../../scripts/schema/validator-module.ts";

/** The one JSON document that a program printed, after its schema has accepted it. */
export function document(name: SchemaName, stdout: string): unknown {
  const value: unknown = JSON.parse(stdout);
  const validate = schemaCompiler().compile(sourceSchema(name));
  expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
  return value;
}
