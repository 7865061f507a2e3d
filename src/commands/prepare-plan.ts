import type { Diagnostic } from "../errors/diagnostic.ts";
import { LongshoreError } from "../errors/longshore-error.ts";
import type { Automation } from "../model/automation.ts";
import { isPublished } from "../model/automation.ts";
import type { Config } from "../model/config.ts";
import { DEFAULT_RUNTIME_CONFIG } from "../model/config.ts";
import type { Manifest } from "../model/manifest.ts";
import type { Snapshot, SnapshotFile } from "../model/snapshot.ts";
import type { Ancestry, SourceControl, SourceState } from "../ports/source-control.ts";
import type { StateReader } from "../ports/state-store.ts";
import type { Comparison } from "../sync/compare.ts";
import { compareManifest } from "../sync/compare.ts";
import { recordedCommit } from "../sync/fence.ts";
import { automationPath, SNAPSHOT_PATH } from "../sync/file-names.ts";
import type { PreparedPlan } from "../sync/plan.ts";
import { makePlan } from "../sync/plan.ts";
import { EMPTY_SNAPSHOT, parseSnapshot } from "../sync/snapshot-file.ts";
import { parseStoredDefinition } from "../sync/stored-definition.ts";
import type { CheckedDefinitions } from "./check-definitions.ts";
import { pathScope } from "./path-scope.ts";

/** Definition files that were read and checked. */
export interface CheckedManifest {
  readonly manifest: Manifest;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether the configuration has errors, so that nothing is to be concluded from it. */
  readonly configFaulty?: boolean;
}

export interface PrepareInput {
  readonly checked: CheckedManifest;
  readonly config: Config;
  /** The configuration's file, relative to the root, where there is one: it is synced too. */
  readonly configFile?: string;
  /** Files, directories or globs relative to the root; only these are changed. Empty: all. */
  readonly scope: readonly string[];
  /** Identifiers to take from the repositories that hold them. */
  readonly takeOver: readonly string[];
}

/** What to plan from checked definitions; nothing is taken over unless it is named. */
export function planInput(
  checked: CheckedDefinitions,
  takeOver: readonly string[] = [],
): PrepareInput {
  const { config, configFile, scope } = checked;
  return { checked, config, ...(configFile === undefined ? {} : { configFile }), scope, takeOver };
}

export interface PrepareDeps {
  readonly store: StateReader;
  readonly sourceControl: SourceControl;
}

/** A plan and what a report says beside it. */
export interface PlanWithNotes extends PreparedPlan {
  readonly notes: readonly string[];
}

/**
 * Reads what a plan needs, in at most two accesses to the store, and makes the plan. What the store
 * holds of a file that has errors is left as it is.
 *
 * @throws LongshoreError `store-unreadable`, `store-corrupt`, `git-failed`.
 */
export async function preparePlan(input: PrepareInput, deps: PrepareDeps): Promise<PlanWithNotes> {
  const { snapshot, along } = await readSnapshot(deps.store, input.checked.manifest);
  const source = await deps.sourceControl.state(watchedFiles(input, snapshot.file));
  const ancestry = await readAncestry(snapshot.file, source, deps.sourceControl);
  const faulty = faultyFiles(input.checked.diagnostics);
  const comparison = compareWith(input, snapshot, source, ancestry);
  const stored = await readDefinitions(comparison, along, deps.store);
  return {
    ...makePlan(comparison, stored),
    notes: [...notesOf(source, faulty), ...takeOverNotes(input.takeOver, snapshot.file, source)],
  };
}

/** The files against a snapshot; what a faulty file defines, and what is out of scope, is left aside. */
export function compareWith(
  input: PrepareInput,
  snapshot: Snapshot,
  source: SourceState,
  ancestry: Ancestry,
): Comparison {
  return compareManifest({
    manifest: input.checked.manifest,
    snapshot,
    config: knownConfig(input, snapshot.file, source),
    source,
    ancestry,
    ...scopeOf(input, faultyFiles(input.checked.diagnostics)),
    takeOver: new Set(input.takeOver),
  });
}

type Texts = ReadonlyMap<string, string | undefined>;

/** With the stored definitions of what the files publish, where the store brings them along. */
async function readSnapshot(
  store: StateReader,
  { entries }: Manifest,
): Promise<{ readonly snapshot: Snapshot; readonly along: Texts }> {
  const { revision, text, along } = await store.readWith(SNAPSHOT_PATH, () =>
    entries
      .filter(({ automation }) => isPublished(automation))
      .map(({ automation }) => automationPath(automation.identifier)),
  );
  if (revision === undefined) return { snapshot: EMPTY_SNAPSHOT, along };
  if (text === undefined) {
    throw new LongshoreError(
      "store-corrupt",
      `The store "${store.url}" has a revision ${revision}, but no "${SNAPSHOT_PATH}".`,
      { hint: "Name a store that was made by sync, or one that was never written." },
    );
  }
  const file = parseSnapshot(text, { url: store.url, path: SNAPSHOT_PATH });
  return { snapshot: { revision, file }, along };
}

/** Those that are looked at, and those of the store: a deleted one is in no listing of files. */
function watchedFiles(input: PrepareInput, file: SnapshotFile): readonly string[] {
  const own = input.configFile === undefined ? [] : [input.configFile];
  const stored = file.automations.map((row) => row.path);
  return [...new Set([...input.checked.manifest.files, ...own, ...stored])];
}

async function readAncestry(
  file: SnapshotFile,
  source: SourceState,
  sourceControl: SourceControl,
): Promise<Ancestry> {
  const recorded = recordedCommit(file, source.repository);
  if (recorded === undefined || source.commit === undefined) return "ancestor";
  return await sourceControl.ancestry(recorded, source.commit);
}

function faultyFiles(diagnostics: readonly Diagnostic[]): ReadonlySet<string> {
  return new Set(
    diagnostics.filter(({ severity }) => severity === "error").map(({ file }) => file),
  );
}

/** With a faulty configuration the stored one goes on. */
function knownConfig(
  { config, checked }: PrepareInput,
  file: SnapshotFile,
  { repository }: SourceState,
): Config {
  if (checked.configFaulty !== true) return config;
  return { ...config, runtime: file.configs[repository] ?? DEFAULT_RUNTIME_CONFIG };
}

function scopeOf(
  { scope, checked }: PrepareInput,
  faulty: ReadonlySet<string>,
): { readonly scope?: (file: string) => boolean } {
  const named = pathScope(scope);
  // Which files there are is in the configuration: a file that was not read may be there all the same.
  const known = checked.configFaulty === true ? new Set(checked.manifest.files) : undefined;
  if (named === undefined && known === undefined && faulty.size === 0) return {};
  return {
    scope: (file) => !faulty.has(file) && (known?.has(file) ?? true) && (named?.(file) ?? true),
  };
}

async function readDefinitions(
  comparison: Comparison,
  along: Texts,
  store: StateReader,
): Promise<ReadonlyMap<string, Automation>> {
  const { needed, input } = comparison;
  if (needed.length === 0 || input.snapshot.revision === undefined) return new Map();
  const missing = needed.map(automationPath).filter((path) => !along.has(path));
  const read =
    missing.length === 0 ? undefined : await store.readMany(missing, input.snapshot.revision);
  const digests = new Map(
    input.snapshot.file.automations.map((row) => [row.identifier, row.digest]),
  );
  return new Map(
    needed.map((identifier) => {
      const path = automationPath(identifier);
      const digest = digests.get(identifier) ?? "";
      const file = { url: store.url, path };
      const text = along.get(path) ?? read?.files.get(path);
      return [identifier, parseStoredDefinition(text, digest, file)];
    }),
  );
}

function notesOf(source: SourceState, faulty: ReadonlySet<string>): readonly string[] {
  const notes: string[] = [];
  if (source.commit === undefined) {
    const because = source.unfencedBecause ?? "no commit is known";
    notes.push(
      `No commit is recorded because ${because}: two syncs at the same time are told apart, but an older one that runs late is not.`,
    );
  }
  if (faulty.size > 0) {
    const [files, them] =
      faulty.size === 1 ? ["1 file has", "it"] : [`${faulty.size} files have`, "them"];
    notes.push(`${files} errors; this plan leaves what the store holds of ${them} as it is.`);
  }
  return notes;
}

/** A name that takes nothing is mistyped, or was taken before. */
function takeOverNotes(
  takeOver: readonly string[],
  file: SnapshotFile,
  { repository }: SourceState,
): readonly string[] {
  const foreign = new Set(
    file.automations
      .filter((row) => row.source.repository !== repository)
      .map((row) => row.identifier),
  );
  return takeOver
    .filter((identifier) => !foreign.has(identifier))
    .map(
      (identifier) => `No other repository holds "${identifier}": there is nothing to take over.`,
    );
}
