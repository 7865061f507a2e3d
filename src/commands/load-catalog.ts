import { emptyCatalog } from "../manifest/catalog/empty-catalog.ts";
import type { ReadCatalog } from "../manifest/catalog/read-catalog.ts";
import { readCatalog } from "../manifest/catalog/read-catalog.ts";
import type { DefinitionFiles } from "../ports/file-system.ts";
import type { LoadedConfig } from "./load-config.ts";

/**
 * The blueprint definitions of the folder that the configuration names; `undefined` where it names
 * none, and nothing is read then.
 *
 * @throws LongshoreError `too-many-files`.
 */
export async function loadCatalog(
  { config, configFile, texts }: LoadedConfig,
  files: DefinitionFiles,
): Promise<ReadCatalog | undefined> {
  const { catalog: folder } = config;
  if (folder === undefined) return undefined;
  const read = readCatalog(await files.find({ paths: [], globs: [folder], reads: "everything" }));
  const text = configFile === undefined ? undefined : texts.get(configFile);
  if (read.texts.size > 0 || read.diagnostics.length > 0) return read;
  if (configFile === undefined || text === undefined) return read;
  return { ...read, diagnostics: [emptyCatalog(configFile, text, folder)] };
}
