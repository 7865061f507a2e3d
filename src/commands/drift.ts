import type { Automation } from "../model/automation.ts";
import type { DriftItem, DriftResult } from "../model/drift.ts";
import { DRIFT_KINDS } from "../model/drift.ts";
import type { FieldChange } from "../model/plan.ts";
import type { Snapshot, SnapshotFile } from "../model/snapshot.ts";
import type { SourceControl } from "../ports/source-control.ts";
import type { StateReader } from "../ports/state-store.ts";
import { diffAutomations } from "../sync/diff.ts";
import { automationDigest } from "../sync/digest.ts";
import { makePlan } from "../sync/plan.ts";
import { EMPTY_SNAPSHOT } from "../sync/snapshot-file.ts";
import type { StoreFinding } from "../sync/store-finding.ts";
import type { DriftHistory } from "./drift-history.ts";
import { readHistory } from "./drift-history.ts";
import { inspectRevision } from "./inspect-revision.ts";
import type { PrepareInput } from "./prepare-plan.ts";
import { compareWith } from "./prepare-plan.ts";

export interface DriftDeps {
  readonly store: StateReader;
  readonly sourceControl: SourceControl;
}

/**
 * What the store holds against what was synced, and against the files. A store that is damaged is
 * a finding; one that cannot be reached is an error.
 *
 * @throws LongshoreError `store-unreadable`, `git-failed`; `store-corrupt` where the store itself
 * cannot give its files.
 */
export async function drift(input: PrepareInput, deps: DriftDeps): Promise<DriftResult> {
  const { store } = deps;
  const notes = notesOf(input);
  const revision = await store.head();
  if (revision === undefined) {
    const items = await pendingItems(input, EMPTY_SNAPSHOT, new Map(), deps);
    return { items: items.toSorted(inOrder), notes };
  }
  const inspected = await inspectRevision(store, revision);
  const { findings, files, snapshot, intact } = inspected;
  const history = await readHistory({ findings, files, revision }, store);
  const synced = snapshot === undefined ? [] : filesAsSynced(input, snapshot);
  const recorded = new Map([...synced, ...history.recorded, ...intact]);
  const items = findings.map((finding) => itemOf(finding, history, recorded));
  if (snapshot !== undefined) {
    items.push(...(await pendingItems(input, { revision, file: snapshot }, recorded, deps)));
  }
  const before = await intactRevision(history.before, store);
  return {
    items: items.toSorted(inOrder),
    revision,
    ...(before === undefined ? {} : { intactRevision: before }),
    notes,
  };
}

/** The revision before all that was found, unless something was wrong with it too. */
async function intactRevision(
  revision: string | undefined,
  store: StateReader,
): Promise<string | undefined> {
  if (revision === undefined) return undefined;
  const { findings } = await inspectRevision(store, revision);
  return findings.length === 0 ? revision : undefined;
}

/** Definitions whose files are as they were synced. */
function filesAsSynced(
  { checked }: PrepareInput,
  { automations }: SnapshotFile,
): readonly (readonly [string, Automation])[] {
  const digests = new Map(automations.map((row) => [row.identifier, row.digest]));
  return checked.manifest.entries
    .map(({ automation }) => [automation.identifier, automation] as const)
    .filter(([identifier, automation]) => digests.get(identifier) === automationDigest(automation));
}

function itemOf(
  finding: StoreFinding,
  { since }: Pick<DriftHistory, "since">,
  recorded: ReadonlyMap<string, Automation>,
): DriftItem {
  const { kind, identifier, file, found, message } = finding;
  const before = recorded.get(identifier);
  const fields =
    finding.fields ??
    (found === undefined || before === undefined ? [] : diffAutomations(before, found));
  const revision = since.get(file);
  const said = message ?? (found === undefined ? undefined : textMessage(before, fields));
  return {
    kind,
    identifier,
    file,
    ...(said === undefined ? {} : { message: said }),
    ...(revision === undefined ? {} : { since: revision.revision }),
    ...(revision?.author === undefined ? {} : { by: revision.author }),
    fields,
  };
}

function textMessage(
  before: Automation | undefined,
  fields: readonly FieldChange[],
): string | undefined {
  if (before === undefined) return "What was synced is in no revision that was looked at.";
  return fields.length === 0 ? "The definition is the same, its text is another." : undefined;
}

async function pendingItems(
  input: PrepareInput,
  snapshot: Snapshot,
  recorded: ReadonlyMap<string, Automation>,
  { sourceControl }: DriftDeps,
): Promise<readonly DriftItem[]> {
  // Whether a sync would be fenced off is for the sync to say.
  const source = await sourceControl.state([]);
  const comparison = compareWith(input, snapshot, source, "ancestor");
  const { plan } = makePlan(comparison, recorded);
  const items = plan.changes.map(
    ({ kind, identifier, file, fields }): DriftItem => ({
      kind: "pending",
      identifier,
      file: file ?? "",
      message: PENDING[kind],
      fields,
    }),
  );
  if (!plan.configChanged) return items;
  const file = input.configFile ?? "longshore.yaml";
  const message = "The configuration is to be synced.";
  return [
    ...items,
    { kind: "pending", identifier: file, file, message, fields: plan.configFields },
  ];
}

const PENDING = {
  publish: "It is to be published.",
  update: "It is to be updated.",
  unpublish: "It is to be unpublished.",
  delete: "It is to be deleted: no file defines it.",
  move: "Its file is another.",
} as const;

function notesOf({ checked }: PrepareInput): readonly string[] {
  const errors = checked.diagnostics.filter(({ severity }) => severity === "error");
  const faulty = new Set(errors.map(({ file }) => file)).size;
  if (faulty === 0) return [];
  return [
    faulty === 1
      ? "1 file has errors; what it defines is not compared."
      : `${faulty} files have errors; what they define is not compared.`,
  ];
}

function inOrder(a: DriftItem, b: DriftItem): number {
  return (
    DRIFT_KINDS.indexOf(a.kind) - DRIFT_KINDS.indexOf(b.kind) ||
    compareTexts(a.identifier, b.identifier) ||
    compareTexts(a.file, b.file)
  );
}

function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
