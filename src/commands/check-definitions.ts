import type { Diagnostic } from "../errors/diagnostic.ts";
import { compareDiagnostics } from "../errors/diagnostic.ts";
import { ALL_RULES } from "../manifest/all-rules.ts";
import type { ReadCatalog } from "../manifest/catalog/read-catalog.ts";
import type { ReadManifest } from "../manifest/read-manifest.ts";
import { readManifest } from "../manifest/read-manifest.ts";
import type { Catalog } from "../model/catalog.ts";
import type { Config } from "../model/config.ts";
import type { ManifestSummary } from "../model/manifest.ts";
import { isTestFile } from "../model/test-file.ts";
import type { Clock } from "../ports/clock.ts";
import type { DefinitionFiles, Reads } from "../ports/file-system.ts";
import type { JqEngine } from "../ports/jq-engine.ts";
import { loadCatalog } from "./load-catalog.ts";
import { loadConfig } from "./load-config.ts";
import { readTests } from "./tests/read-tests.ts";

export interface CheckInput {
  /** Files, folders or globs, as a person named them; empty takes the configuration's. */
  readonly paths: readonly string[];
  /**
   * What is read and checked where paths are named. A plan needs everything: what one file defines
   * is another's duplicate, and an error in any file refuses a sync.
   *
   * @default "everything"
   */
  readonly reads?: Reads;
  /**
   * Whether the files of tests are checked too; their cases are not run.
   *
   * @default false
   */
  readonly tests?: boolean;
  /** As a person named it; absent looks in the usual places. */
  readonly configFile?: string;
}

export interface CheckDeps {
  readonly files: DefinitionFiles;
  readonly jq: Pick<JqEngine, "check">;
  /** Says what day it is, for suppressions that end. */
  readonly clock: Pick<Clock, "now">;
}

export interface CheckedDefinitions extends ReadManifest {
  /** The defaults where the configuration has errors. */
  readonly config: Config;
  /** Whether the configuration has errors: its store, for one, is then not known. */
  readonly configFaulty: boolean;
  /** Relative to the root, where there is one. */
  readonly configFile?: string;
  /** What the blueprint definitions say, where the configuration names their folder. */
  readonly catalog?: Catalog;
  /** The paths that were named, relative to the root: what a plan is limited to. Empty: all. */
  readonly scope: readonly string[];
}

/**
 * Reads the configuration and the definitions, with every problem of every file.
 *
 * @throws LongshoreError `path-not-found`, `path-outside`, `input-invalid`, `too-many-files`,
 * `engine-unavailable`.
 */
export async function checkDefinitions(
  { paths, reads = "everything", tests = false, configFile }: CheckInput,
  { files, jq, clock }: CheckDeps,
): Promise<CheckedDefinitions> {
  const loaded = await loadConfig(configFile, files);
  const catalog = await loadCatalog(loaded, files);
  const kinds = tests ? "both" : "definitions";
  const found = await files.find({ paths, globs: definitionGlobs(loaded.config), reads, kinds });
  const partial = reads === "named" && paths.length > 0;
  const read = await readManifest(
    found.filter(({ file }) => !isTestFile(file)),
    { ...loaded.config, ...modelOf(catalog), partial },
    { jq, clock, rules: ALL_RULES },
  );
  const written = found.filter(({ file }) => isTestFile(file));
  // Of a file with errors nobody knows what it defines.
  const isWhole = !partial && read.summary.errors === 0;
  const inTests = await readTests(written, isWhole ? read.manifest : undefined, files);
  const others = [...loaded.diagnostics, ...(catalog?.diagnostics ?? []), ...inTests.diagnostics];
  const diagnostics = [...others, ...read.diagnostics].sort(compareDiagnostics);
  return {
    ...read,
    diagnostics,
    summary: withOthers(read.summary, others),
    texts: new Map([...loaded.texts, ...(catalog?.texts ?? []), ...read.texts, ...inTests.texts]),
    config: loaded.config,
    configFaulty: loaded.faulty,
    ...(catalog === undefined ? {} : { catalog: catalog.catalog }),
    scope: paths.map(files.nameOf),
    ...(loaded.configFile === undefined ? {} : { configFile: loaded.configFile }),
  };
}

/** Blueprints are no automations, also where their folder is among the automations'. */
function definitionGlobs({ automations, catalog }: Config): readonly string[] {
  return catalog === undefined ? automations : [...automations, `!${catalog}`];
}

function modelOf(read: ReadCatalog | undefined): { readonly model?: Catalog } {
  return read === undefined ? {} : { model: read.catalog };
}

function withOthers(summary: ManifestSummary, diagnostics: readonly Diagnostic[]): ManifestSummary {
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  return {
    ...summary,
    errors: summary.errors + errors,
    warnings: summary.warnings + diagnostics.length - errors,
  };
}
