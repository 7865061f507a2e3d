import type { Diagnostic } from "../errors/diagnostic.ts";
import { compareDiagnostics } from "../errors/diagnostic.ts";
import { LongshoreError } from "../errors/longshore-error.ts";
import type { Catalog } from "../model/catalog.ts";
import type { EditorSchema } from "../model/editor-schema.ts";
import type { JsonObject } from "../model/json.ts";
import type { DefinitionFiles } from "../ports/file-system.ts";
import { fitCatalogSchema } from "../report/editor-schema/fit-catalog-schema.ts";
import { loadCatalog } from "./load-catalog.ts";
import { loadConfig } from "./load-config.ts";

export interface EditorSchemaInput {
  /** The published editor schema of an automation. */
  readonly base: JsonObject;
  /** As a person named it; absent looks in the usual places. */
  readonly configFile?: string;
}

export interface EditorSchemaDeps {
  readonly files: DefinitionFiles;
}

export interface MadeEditorSchema {
  /** Absent where the configuration or a blueprint has an error: a lesser schema replaces no good one. */
  readonly schema?: EditorSchema;
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Makes the editor schema of a repository from its blueprint definitions.
 *
 * @throws LongshoreError `input-invalid` where the configuration names no catalog,
 * `path-not-found`, `path-outside`, `too-many-files`.
 */
export async function editorSchema(
  { base, configFile }: EditorSchemaInput,
  { files }: EditorSchemaDeps,
): Promise<MadeEditorSchema> {
  const config = await loadConfig(configFile, files);
  const read = await loadCatalog(config, files);
  if (read === undefined && !config.faulty) {
    throw new LongshoreError("input-invalid", "The configuration names no folder of blueprints.", {
      hint: 'Write "catalog: catalog/blueprints" to longshore.yaml, and keep the blueprint definitions there.',
    });
  }
  const diagnostics = [...config.diagnostics, ...(read?.diagnostics ?? [])].sort(
    compareDiagnostics,
  );
  const texts = new Map([...config.texts, ...(read?.texts ?? [])]);
  const hasErrors = diagnostics.some(({ severity }) => severity === "error");
  if (read === undefined || hasErrors) return { diagnostics, texts };
  return { schema: schemaOf(base, read.catalog), diagnostics, texts };
}

function schemaOf(base: JsonObject, catalog: Catalog): EditorSchema {
  const blueprints = [...catalog.blueprints.values()];
  const sum = (sizes: readonly number[]) => sizes.reduce((total, size) => total + size, 0);
  return {
    ...fitCatalogSchema(base, catalog),
    blueprints: blueprints.length,
    properties: sum(blueprints.map(({ properties }) => properties.size)),
    relations: sum(blueprints.map(({ relations }) => relations.size)),
  };
}
