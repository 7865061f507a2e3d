import { LongshoreError } from "../errors/longshore-error.ts";
import type { SafetyConfig } from "../model/config.ts";
import type { Plan, UnsafeReason } from "../model/plan.ts";
import { shortRevision } from "../model/revision.ts";
import type { RowSource } from "../model/snapshot.ts";
import type { StateReader, StateStore } from "../ports/state-store.ts";
import { SNAPSHOT_PATH } from "../sync/file-names.ts";
import { restore } from "../sync/restore.ts";
import { parseSnapshot } from "../sync/snapshot-file.ts";
import { findRevision, LISTED_REVISIONS } from "./find-revision.ts";
import type { InspectedRevision } from "./inspect-revision.ts";
import { inspectRevision } from "./inspect-revision.ts";
import type { RefusalReason } from "./sync.ts";

export interface RollbackInput {
  /** As a person named it. */
  readonly revision: string;
  /** Overrides what `--force` can: safety, and damage of the revision to go back to. */
  readonly force: boolean;
  /** Plans and refuses as a rollback does, and writes nothing. */
  readonly dryRun: boolean;
  readonly safety: SafetyConfig;
}

export interface RollbackDeps {
  readonly store: StateStore;
}

export interface RollbackResult {
  readonly kind: "applied" | "unchanged" | "dry-run" | "refused" | "conflict";
  /** From the head to the revision that was named. */
  readonly plan: Plan;
  /** The store's head at the end. */
  readonly revision: string;
  /** Why it was refused. */
  readonly reasons: readonly RefusalReason[];
  /** Full sentences for the report, beside the changes. */
  readonly notes: readonly string[];
}

/**
 * Makes an earlier revision the current one: a new revision with all of its files, in one commit or
 * not at all. What was synced last is remembered, so that a late sync of an older commit stays out.
 *
 * @throws LongshoreError `revision-unknown`, `store-unreadable`, `store-corrupt`,
 * `store-unwritable`.
 */
export async function rollback(
  input: RollbackInput,
  { store }: RollbackDeps,
): Promise<RollbackResult> {
  const target = await inspectRevision(store, await findRevision(input.revision, store));
  const { snapshot } = target;
  if (snapshot === undefined) throw noSnapshot(target, store);
  const head = await inspectRevision(store, (await store.head()) ?? target.revision);
  const fence = await newestFence(head, store);
  const { plan, commit } = restore({
    head,
    target: { ...target, snapshot },
    sources: fence.sources ?? snapshot.sources,
    safety: input.safety,
  });
  const unsafe = [...damage(target), ...plan.unsafe];
  const result = {
    plan: { ...plan, unsafe },
    revision: head.revision,
    reasons: [],
    notes: [...fence.notes, ...followNotes(target)],
  };
  const reasons = unsafe.filter(() => !input.force);
  if (reasons.length > 0) return { kind: "refused", ...result, reasons };
  if (commit === undefined) return { kind: "unchanged", ...result, notes: [] };
  if (input.dryRun) return { kind: "dry-run", ...result };
  const committed = await store.commit(commit);
  if (committed.kind === "committed") {
    return { kind: "applied", ...result, revision: committed.revision };
  }
  const conflict = {
    code: "store-conflict",
    message: "Somebody else changed the store meanwhile. Run rollback again and review the plan.",
  } as const;
  return {
    kind: "conflict",
    ...result,
    revision: committed.revision ?? head.revision,
    reasons: [conflict],
    notes: [],
  };
}

function noSnapshot(
  { revision, findings }: InspectedRevision,
  { url }: StateReader,
): LongshoreError {
  const why = findings[0]?.message ?? "It has no snapshot.";
  return new LongshoreError(
    "store-corrupt",
    `Revision ${shortRevision(revision)} of the store "${url}" is none to go back to. ${why}`,
    { hint: "Name another revision; --list shows them." },
  );
}

function damage({ revision, findings }: InspectedRevision): readonly UnsafeReason[] {
  if (findings.length === 0) return [];
  const files = [...new Set(findings.map(({ file }) => `"${file}"`))];
  const more = files.length > 3 ? ` and ${files.length - 3} more` : "";
  return [
    {
      code: "damaged-revision",
      message: `Revision ${shortRevision(revision)} is not as it was synced: ${files.slice(0, 3).join(", ")}${more}.`,
      override: "--force",
    },
  ];
}

interface Fence {
  readonly sources?: readonly RowSource[];
  readonly notes: readonly string[];
}

/** The head's, or where it is damaged that of the newest revision that can be read. */
async function newestFence({ snapshot }: InspectedRevision, store: StateReader): Promise<Fence> {
  if (snapshot !== undefined) return { sources: snapshot.sources, notes: [] };
  for (const { revision } of await store.revisions(LISTED_REVISIONS)) {
    const { text } = await store.read(SNAPSHOT_PATH, revision);
    const sources = text === undefined ? undefined : sourcesOf(text, store.url);
    if (sources === undefined) continue;
    const note = `The current snapshot is damaged; what was synced last is taken from revision ${shortRevision(revision)}.`;
    return { sources, notes: [note] };
  }
  return { notes: ["What was synced last is not known any more; a late sync may get in."] };
}

function sourcesOf(text: string, url: string): readonly RowSource[] | undefined {
  try {
    return parseSnapshot(text, { url, path: SNAPSHOT_PATH }).sources;
  } catch (error) {
    if (error instanceof LongshoreError && error.code === "store-corrupt") return undefined;
    throw error;
  }
}

function followNotes({ snapshot, revision }: InspectedRevision): readonly string[] {
  const from = (snapshot?.sources ?? []).flatMap(({ repository, commit }) =>
    commit === undefined
      ? []
      : [`${repository === "" ? "" : `${repository}@`}${commit.slice(0, 12)}`],
  );
  const as = from.length === 0 ? "" : ` as in ${from.join(" and ")}`;
  return [
    `The next sync undoes this unless the files follow: make them what revision ${shortRevision(revision)} was synced from${as}.`,
  ];
}
