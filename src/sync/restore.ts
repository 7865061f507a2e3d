import type { Automation } from "../model/automation.ts";
import { canonicalJson } from "../model/canonical-json.ts";
import type { SafetyConfig } from "../model/config.ts";
import { DEFAULT_RUNTIME_CONFIG } from "../model/config.ts";
import type { Change, ChangeKind, FieldChange, Plan, UnsafeReason } from "../model/plan.ts";
import { shortRevision } from "../model/revision.ts";
import type { RowSource, SnapshotFile, SnapshotRow } from "../model/snapshot.ts";
import type { Commit } from "../ports/state-store.ts";
import { diffAutomations, diffConfigs } from "./diff.ts";
import { planDigest, textDigest } from "./digest.ts";
import { SNAPSHOT_PATH } from "./file-names.ts";
import { risksOf } from "./risks.ts";
import { removalReason } from "./safety.ts";
import { EMPTY_SNAPSHOT, formatSnapshot } from "./snapshot-file.ts";

/** A revision of a store, with every file that a sync writes. */
export interface StoreContents {
  readonly revision: string;
  readonly files: ReadonlyMap<string, string>;
  /** Absent where it is damaged. */
  readonly snapshot?: SnapshotFile;
  /** By identifier, those that are as they were synced. */
  readonly intact: ReadonlyMap<string, Automation>;
}

export interface RestoreInput {
  readonly head: StoreContents;
  readonly target: StoreContents & { readonly snapshot: SnapshotFile };
  /** The newest commit that each repository synced: it stays, so that an older sync stays out. */
  readonly sources: readonly RowSource[];
  readonly safety: SafetyConfig;
}

export interface Restore {
  /** From the head to the target. */
  readonly plan: Plan;
  /** Absent where the head is already as the target. */
  readonly commit?: Commit;
}

/** What makes an earlier revision the current one, as a new revision with all of its files. */
export function restore(input: RestoreInput): Restore {
  const commit = restoringCommit(input);
  return { plan: restoringPlan(input), ...(commit === undefined ? {} : { commit }) };
}

function restoringCommit({ head, target, sources }: RestoreInput): Commit | undefined {
  const { configs, automations } = target.snapshot;
  const wanted = new Map(target.files);
  wanted.set(SNAPSHOT_PATH, formatSnapshot({ sources, configs, automations }));
  const puts = new Map([...wanted].filter(([path, text]) => head.files.get(path) !== text));
  const deletes = [...head.files.keys()].filter((path) => !wanted.has(path)).sort();
  if (puts.size === 0 && deletes.length === 0) return undefined;
  return {
    expectedRevision: head.revision,
    puts,
    deletes,
    message: `rollback: to revision ${shortRevision(target.revision)}`,
  };
}

function restoringPlan(input: RestoreInput): Plan {
  const { head, target } = input;
  const before = head.snapshot ?? EMPTY_SNAPSHOT.file;
  const rows = new Map(before.automations.map((row) => [row.identifier, row]));
  const wanted = new Map(target.snapshot.automations.map((row) => [row.identifier, row]));
  const removed = before.automations.filter((row) => !wanted.has(row.identifier));
  const changes = [
    ...removed.map((row) => change("delete", row, [], input)),
    ...target.snapshot.automations.flatMap((row) => changeOf(rows.get(row.identifier), row, input)),
  ];
  const count = (kind: ChangeKind) => changes.filter((each) => each.kind === kind).length;
  const configFields = configDifferences(before, target.snapshot);
  return {
    changes,
    unsafe: unsafeReasons(removed.length, input),
    digest: planDigest(
      textDigest(JSON.stringify([target.revision, changes, configFields])),
      head.revision,
    ),
    revision: head.revision,
    configChanged: configFields.length > 0,
    configFields,
    env: [],
    summary: {
      publish: count("publish"),
      update: count("update"),
      unpublish: 0,
      delete: count("delete"),
      move: count("move"),
      unchanged: wanted.size - (changes.length - removed.length),
      drafts: 0,
    },
  };
}

function changeOf(
  before: SnapshotRow | undefined,
  after: SnapshotRow,
  input: RestoreInput,
): readonly Change[] {
  if (before === undefined) return [change("publish", after, [], input)];
  const fields: FieldChange[] = [];
  if (before.path !== after.path) {
    fields.push({ path: "file", before: before.path, after: after.path });
  }
  const [from, to] = [before.source.repository, after.source.repository];
  if (from !== to) fields.push({ path: "repository", before: from, after: to });
  if (before.digest === after.digest) {
    return fields.length === 0 ? [] : [change("move", after, fields, input)];
  }
  const [old, now] = [input.head, input.target].map(({ intact }) => intact.get(after.identifier));
  if (old !== undefined && now !== undefined) fields.push(...diffAutomations(old, now));
  return [change("update", after, fields, input)];
}

function change(
  kind: ChangeKind,
  { identifier, path, source }: SnapshotRow,
  fields: readonly FieldChange[],
  { head, target }: RestoreInput,
): Change {
  const after = target.intact.get(identifier);
  const changesDefinition = kind === "publish" || kind === "update";
  const config = target.snapshot.configs[source.repository] ?? DEFAULT_RUNTIME_CONFIG;
  const before = kind === "update" ? head.intact.get(identifier) : undefined;
  return {
    kind,
    identifier,
    file: path,
    fields,
    risks: changesDefinition && after !== undefined ? risksOf(before, after, config) : [],
  };
}

/** Of every repository, one after the other. */
function configDifferences(before: SnapshotFile, after: SnapshotFile): readonly FieldChange[] {
  const repositories = [
    ...new Set([...Object.keys(before.configs), ...Object.keys(after.configs)]),
  ];
  return repositories.sort().flatMap((repository) => {
    const [old, now] = [before.configs[repository], after.configs[repository]];
    if (canonicalJson(old ?? null) === canonicalJson(now ?? null)) return [];
    return diffConfigs(old, now ?? DEFAULT_RUNTIME_CONFIG);
  });
}

function unsafeReasons(
  removed: number,
  { head, target, safety }: RestoreInput,
): readonly UnsafeReason[] {
  const existing = head.snapshot?.automations.length ?? 0;
  if (target.snapshot.automations.length === 0 && removed > 0 && !safety.allowEmpty) {
    return [
      {
        code: "empty-revision",
        message: `Revision ${shortRevision(target.revision)} has no automations, and this deletes all ${removed} of the store.`,
        override: "--force",
      },
    ];
  }
  return removalReason({ removed, existing, safety });
}
