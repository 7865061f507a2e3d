import { LongshoreError } from "../errors/longshore-error.ts";
import type { Plan, UnsafeReason } from "../model/plan.ts";
import type { PlanFile } from "../model/plan-file.ts";
import type { SourceControl } from "../ports/source-control.ts";
import type { Commit, CommitResult, StateStore } from "../ports/state-store.ts";
import { filesDigest } from "../sync/plan-file.ts";
import { toCommit } from "../sync/to-commit.ts";
import type { PlanWithNotes, PrepareInput } from "./prepare-plan.ts";
import { preparePlan } from "./prepare-plan.ts";

export interface SyncInput extends PrepareInput {
  /** Overrides what `--force` can: safety and fencing, never an error in a file. */
  readonly force: boolean;
  /** Plans and refuses as a sync does, and writes nothing. */
  readonly dryRun: boolean;
  /** The plan that was reviewed; another one is refused. */
  readonly reviewed?: PlanFile;
}

export interface SyncDeps {
  readonly store: StateStore;
  readonly sourceControl: SourceControl;
}

export type RefusalReason =
  | UnsafeReason
  /** No option overrides these. */
  | {
      readonly code: "invalid-files" | "plan-stale" | "store-conflict" | "store-failed";
      readonly message: string;
      readonly hint?: string;
    };

interface SyncEnding {
  readonly plan: Plan;
  /** The store's head at the end; absent for a store never written. */
  readonly revision?: string;
  /** Full sentences for the report, beside the changes. */
  readonly notes: readonly string[];
}

export type SyncResult =
  | (SyncEnding & { readonly kind: "applied"; readonly revision: string })
  /** No automation and no configuration differs. */
  | (SyncEnding & { readonly kind: "unchanged" })
  | (SyncEnding & { readonly kind: "dry-run" })
  | (SyncEnding & { readonly kind: "refused"; readonly reasons: readonly RefusalReason[] })
  /** Others changed the store meanwhile, each time that it was tried, or so that the plan is another. */
  | (SyncEnding & { readonly kind: "conflict"; readonly reasons: readonly RefusalReason[] })
  /** The store failed while it was written. */
  | (SyncEnding & {
      readonly kind: "failed";
      /** Whether it was read again, and does not hold the changes. */
      readonly isUnchanged: boolean;
      readonly error: LongshoreError;
      readonly reasons: readonly RefusalReason[];
    });

/** Writers of other repositories that may come between reading and writing. */
const MAX_REPLANS = 3;

/**
 * Makes a plan, checks that it is safe, and applies it as one commit or not at all. What a store
 * says while it is written is a result: the report is the same whatever the ending.
 *
 * @throws LongshoreError `store-unreadable`, `store-corrupt`, `git-failed`,
 * `input-invalid` for the reviewed plan of another repository.
 */
export async function sync(input: SyncInput, deps: SyncDeps): Promise<SyncResult> {
  let prepared = await preparePlan(input, deps);
  refuseForeignPlan(input, prepared);
  for (let replans = 0; ; replans += 1) {
    const reasons = refusalReasons(input, prepared);
    if (reasons.length > 0) return { kind: "refused", ...ending(prepared), reasons };
    if (input.dryRun) return { kind: "dry-run", ...ending(prepared) };

    const commit = toCommit(prepared);
    if (commit === undefined) return { kind: "unchanged", ...ending(prepared) };
    const result = await tryCommit(commit, deps.store);
    if (result.kind === "failed") return await afterFailure(result.error, input, prepared, deps);
    if (result.kind === "committed") return applied(prepared, result.revision);

    const replanned = await preparePlan(input, deps);
    if (replans === MAX_REPLANS || replanned.changesDigest !== prepared.changesDigest) {
      return conflict(prepared, result);
    }
    prepared = replanned;
  }
}

function refuseForeignPlan({ reviewed }: SyncInput, { comparison }: PlanWithNotes): void {
  const { repository } = comparison.input.source;
  if (reviewed === undefined || reviewed.repository === repository) return;
  throw new LongshoreError(
    "input-invalid",
    `The reviewed plan is of ${named(reviewed.repository)}, and this is ${named(repository)}.`,
    { hint: "Make a plan in this repository, review it, and sync that one." },
  );
}

function named(repository: string): string {
  return repository === "" ? "a folder without a repository" : `the repository "${repository}"`;
}

function refusalReasons(input: SyncInput, prepared: PlanWithNotes): readonly RefusalReason[] {
  const { plan } = prepared;
  const reasons: RefusalReason[] = [];
  const errors = input.checked.diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) {
    const files = new Set(errors.map(({ file }) => file)).size;
    const found = errors.length === 1 ? "is 1 error" : `are ${errors.length} errors`;
    const where = files === 1 ? "1 file" : `${files} files`;
    reasons.push({
      code: "invalid-files",
      message: `There ${found} in ${where}; nothing is synced until all files are valid.`,
    });
  }
  if (input.reviewed !== undefined && input.reviewed.digest !== plan.digest) {
    reasons.push({ code: "plan-stale", message: staleMessage(input.reviewed, prepared) });
  }
  const unsafe = plan.unsafe.filter(({ override }) => !(input.force && override === "--force"));
  return [...reasons, ...unsafe];
}

/** Which of the two changed since, or both. */
function staleMessage(reviewed: PlanFile, { plan, comparison }: PlanWithNotes): string {
  const storeMoved = (plan.revision ?? null) !== reviewed.revision;
  const filesMoved = filesDigest(comparison) !== reviewed.files;
  const changed = [
    ...(filesMoved ? ["the definition files or the configuration changed"] : []),
    ...(filesMoved || storeMoved ? [] : ["drafts or what is taken over changed"]),
    ...(storeMoved
      ? [`the store is at ${at(plan.revision)}, not at ${at(reviewed.revision)} any more`]
      : []),
  ];
  return `Since the plan was reviewed, ${changed.join(", and ")}. Plan again and review the new changes.`;
}

function at(revision: string | null | undefined): string {
  return revision === null || revision === undefined ? "no revision" : `revision ${revision}`;
}

function applied(prepared: PlanWithNotes, revision: string): SyncResult {
  const { plan } = prepared;
  const { commit } = prepared.comparison.input.source;
  if (plan.changes.length > 0 || plan.configChanged) {
    return { kind: "applied", ...ending(prepared), revision };
  }
  const notes =
    commit === undefined
      ? prepared.notes
      : [...prepared.notes, `The store is now as of commit ${commit.slice(0, 12)}.`];
  return { kind: "unchanged", ...ending(prepared), revision, notes };
}

function conflict(
  prepared: PlanWithNotes,
  result: Extract<CommitResult, { kind: "conflict" }>,
): SyncResult {
  const { plan, notes } = prepared;
  const { revision } = result;
  const reasons = [
    {
      code: "store-conflict",
      message: "Somebody else changed the store meanwhile. Run sync again and review the plan.",
    },
  ] as const;
  return {
    kind: "conflict",
    plan,
    notes,
    reasons,
    ...(revision === undefined ? {} : { revision }),
  };
}

type TriedCommit = CommitResult | { readonly kind: "failed"; readonly error: LongshoreError };

async function tryCommit(commit: Commit, store: StateStore): Promise<TriedCommit> {
  try {
    return await store.commit(commit);
  } catch (error) {
    if (error instanceof LongshoreError) return { kind: "failed", error };
    throw error;
  }
}

/** A reply can be lost after the commit: what counts is what the store holds. */
async function afterFailure(
  error: LongshoreError,
  input: SyncInput,
  prepared: PlanWithNotes,
  deps: SyncDeps,
): Promise<SyncResult> {
  const { message, hint } = error;
  const reasons = [
    { code: "store-failed", message, ...(hint === undefined ? {} : { hint }) },
  ] as const;
  const { plan, notes } = prepared;
  const found = await preparePlan(input, deps).catch(() => undefined);
  const failed = { kind: "failed", plan, notes, error, reasons } as const;
  if (found === undefined) return { ...failed, isUnchanged: false };
  const { revision } = found.plan;
  if (revision !== undefined && revision !== plan.revision && isAsWanted(found.plan)) {
    const note = `The store failed, and holds the changes all the same: ${message}`;
    return { kind: "applied", plan, notes: [...notes, note], revision };
  }
  return { ...failed, isUnchanged: true, ...(revision === undefined ? {} : { revision }) };
}

function isAsWanted({ changes, configChanged }: Plan): boolean {
  return changes.length === 0 && !configChanged;
}

function ending({ plan, notes }: PlanWithNotes): SyncEnding {
  const { revision } = plan;
  return { plan, notes, ...(revision === undefined ? {} : { revision }) };
}
