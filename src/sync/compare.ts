import type { Automation } from "../model/automation.ts";
import { isPublished } from "../model/automation.ts";
import type { Config } from "../model/config.ts";
import { DEFAULT_RUNTIME_CONFIG } from "../model/config.ts";
import type { Manifest, ManifestEntry } from "../model/manifest.ts";
import type { Snapshot, SnapshotRow } from "../model/snapshot.ts";
import type { Ancestry, SourceState } from "../ports/source-control.ts";
import type { Difference } from "./difference.ts";
import { applyDifferences, inPlanOrder } from "./difference.ts";
import { automationDigest, sameConfig } from "./digest.ts";
import { listensTo } from "./routes.ts";
import { neededDefinitions, touchedRoutes } from "./touched-routes.ts";

export interface CompareInput {
  readonly manifest: Manifest;
  readonly snapshot: Snapshot;
  readonly config: Config;
  readonly source: SourceState;
  /** Of the recorded commit to the source's; `ancestor` where one of them is not known. */
  readonly ancestry: Ancestry;
  /** The files that may be changed by; all where absent. */
  readonly scope?: (file: string) => boolean;
  /** Identifiers to take from the repositories that hold them. */
  readonly takeOver: ReadonlySet<string>;
}

/** What the files and the snapshot say of each other, before any stored definition is read. */
export interface Comparison {
  readonly input: CompareInput;
  /** In the order of a plan. */
  readonly differences: readonly Difference[];
  /** All rows as they are to be, of every repository, sorted by identifier. */
  readonly rows: readonly SnapshotRow[];
  /** Rows of other repositories that published automations of the files would need. */
  readonly foreign: readonly SnapshotRow[];
  /** Number of this repository's rows, before. */
  readonly existing: number;
  readonly unchanged: number;
  readonly drafts: number;
  readonly configChanged: boolean;
  /** Targets whose routes are written or deleted. */
  readonly targets: ReadonlySet<string>;
  /** Definitions of the files that are to be in the store, by identifier. */
  readonly definitions: ReadonlyMap<string, Automation>;
  /** Identifiers of stored definitions that the plan and its commit need. */
  readonly needed: readonly string[];
}

export function compareManifest(input: CompareInput): Comparison {
  const { source } = input;
  const { automations: before, configs } = input.snapshot.file;
  const inScope = input.scope ?? (() => true);
  const entries = entriesToApply(input, inScope);
  const published = entries.filter((entry) => isPublished(entry.automation));
  const rows = new Map(before.map((row) => [row.identifier, row]));
  const isOurs = (row: SnapshotRow) => row.source.repository === source.repository;

  const foreign: SnapshotRow[] = [];
  const definitions = new Map<string, Automation>();
  const differences: Difference[] = removals(input, entries, inScope);
  for (const entry of published) {
    const { identifier } = entry.automation;
    const row = rows.get(identifier);
    if (row !== undefined && !isOurs(row) && !input.takeOver.has(identifier)) {
      foreign.push(row);
      continue;
    }
    definitions.set(identifier, entry.automation);
    const difference = compareEntry(entry, row, source);
    if (difference !== undefined) differences.push(difference);
  }
  differences.sort(inPlanOrder);

  const after = applyDifferences(before, differences);
  const stored = configs[source.repository] ?? DEFAULT_RUNTIME_CONFIG;
  const configChanged = !sameConfig(stored, input.config.runtime);
  const targets = touchedRoutes({
    differences,
    before,
    after,
    ...(configChanged ? { reconfigured: source.repository } : {}),
  });
  return {
    input,
    differences,
    rows: after,
    foreign,
    existing: before.filter(isOurs).length,
    unchanged: definitions.size - differences.filter((each) => each.after !== undefined).length,
    drafts: entries.length - published.length,
    configChanged,
    targets,
    definitions,
    needed: neededDefinitions(differences, after, targets, definitions),
  };
}

function compareEntry(
  entry: ManifestEntry,
  before: SnapshotRow | undefined,
  source: SourceState,
): Difference | undefined {
  const { identifier } = entry.automation;
  const digest = automationDigest(entry.automation);
  const sameDigest = before?.digest === digest;
  const sameRepository = before?.source.repository === source.repository;
  if (sameDigest && sameRepository && before?.path === entry.file) return undefined;
  const after: SnapshotRow = {
    identifier,
    digest,
    path: entry.file,
    source: {
      repository: source.repository,
      ...(source.commit === undefined ? {} : { commit: source.commit }),
    },
    listensTo: listensTo(entry.automation),
  };
  if (before === undefined) return { kind: "publish", identifier, after, entry };
  return { kind: sameDigest ? "move" : "update", identifier, before, after, entry };
}

/**
 * Those of the scope. A row from outside it stays with the file that defines it there: another
 * file's definition of its identifier is a duplicate, and not where it moved to.
 */
function entriesToApply(
  { manifest, snapshot, source }: CompareInput,
  inScope: (file: string) => boolean,
): readonly ManifestEntry[] {
  const definedOutside = new Set(
    manifest.entries
      .filter(({ file }) => !inScope(file))
      .map(({ automation }) => automation.identifier),
  );
  const kept = new Set(
    snapshot.file.automations
      .filter((row) => row.source.repository === source.repository && !inScope(row.path))
      .map(({ identifier }) => identifier)
      .filter((identifier) => definedOutside.has(identifier)),
  );
  return manifest.entries.filter(
    ({ file, automation }) => inScope(file) && !kept.has(automation.identifier),
  );
}

/** Rows whose automation is a draft by its file, or in no file any more, wherever that be. */
function removals(
  { manifest, snapshot, source }: CompareInput,
  entries: readonly ManifestEntry[],
  inScope: (file: string) => boolean,
): Difference[] {
  const defined = new Set(manifest.entries.map(({ automation }) => automation.identifier));
  const toApply = new Map(entries.map((entry) => [entry.automation.identifier, entry]));
  return snapshot.file.automations.flatMap((before): readonly Difference[] => {
    if (before.source.repository !== source.repository) return [];
    const { identifier } = before;
    if (!defined.has(identifier)) {
      return inScope(before.path) ? [{ kind: "delete", identifier, before }] : [];
    }
    const entry = toApply.get(identifier);
    if (entry === undefined || isPublished(entry.automation)) return [];
    return [{ kind: "unpublish", identifier, before, entry }];
  });
}
