import { randomUUID } from "node:crypto";
import { LongshoreError } from "../../errors/longshore-error.ts";
import type { Clock } from "../../ports/clock.ts";
import { MAX_FILES_PER_QUERY, readFiles } from "./branch-files.ts";
import type { BranchCommit } from "./branch-history.ts";
import { readHistory } from "./branch-history.ts";
import { commitByMutation, fitsMutation } from "./commit-mutation.ts";
import { commitByTrees } from "./commit-trees.ts";
import type { GitHubBranch } from "./github-branch.ts";
import type { BranchChange, HeadMove } from "./head-move.ts";

export type BranchCommitResult =
  | { readonly kind: "committed"; readonly revision: string }
  | { readonly kind: "conflict"; readonly revision: string | undefined };

/** Of looking for what became of a change, before that is given up. */
const MAX_TRIES = 10;
const FIRST_WAIT_MS = 50;
const MAX_WAIT_MS = 2_000;
/** Commits of others that may have come on top of ours while its reply was lost. */
const SEARCHED_COMMITS = 100;

/**
 * Makes one commit of a change and moves the branch to it, or changes nothing that can be seen: a
 * commit that was not reached leaves objects that nothing points at.
 *
 * @throws the branch's `unwritable`; `aborted`.
 */
export async function commitToBranch(
  branch: GitHubBranch,
  change: BranchChange,
): Promise<BranchCommitResult> {
  if (change.expected !== undefined && !isCommitId(change.expected)) {
    return { kind: "conflict", revision: (await readFiles(branch, [])).revision };
  }
  const result = await moveHead(branch, change, await chooseMove(branch, change));
  if (result !== "nothing-to-delete") return result;
  const deletes = await existing(branch, change);
  if (deletes.length === change.deletes.length) {
    throw branch.failures.unwritable("GitHub does not delete what is there", "Run it again.");
  }
  return await commitToBranch(branch, { ...change, deletes });
}

export function isCommitId(text: string): boolean {
  return /^[0-9a-f]{40}$/.test(text);
}

async function chooseMove(branch: GitHubBranch, change: BranchChange): Promise<HeadMove> {
  const { expected } = change;
  return expected !== undefined && fitsMutation(change)
    ? commitByMutation(branch, { ...change, expected }, randomUUID())
    : await commitByTrees(branch, change);
}

async function moveHead(
  branch: GitHubBranch,
  { expected }: BranchChange,
  move: HeadMove,
): Promise<BranchCommitResult | "nothing-to-delete"> {
  const { clock, failures } = branch;
  for (let tries = 0; ; tries += 1) {
    let lost: LongshoreError | undefined;
    try {
      const result = await move.move();
      if (result.kind === "moved") return { kind: "committed", revision: result.revision };
      if (result.kind === "nothing-to-delete") return result.kind;
      if (result.kind === "refused") throw failures.unwritable(result.reason, result.hint);
    } catch (error) {
      if (!(error instanceof LongshoreError) || error.code !== "github-unreachable") throw error;
      lost = failures.unwritable(
        `${error.message.replace(/\.$/, "")}; whether the change was made is not known`,
        "Run it again: what was made is not made twice.",
        error,
      );
    }
    const history = await readHistory(
      { ...branch, failures: { ...failures, unreadable: failures.unwritable } },
      SEARCHED_COMMITS,
    );
    const ours = history.find((commit) => move.isOurs(commit));
    if (ours !== undefined) return { kind: "committed", revision: ours.oid };
    const head = history[0]?.oid;
    // A reader that is behind shows a head from before the expected one.
    const isLater = head !== expected && (expected === undefined || includes(history, expected));
    if (isLater) return { kind: "conflict", revision: head };
    if (tries === MAX_TRIES) {
      if (lost !== undefined) throw lost;
      return { kind: "conflict", revision: head };
    }
    await clock.sleep(fullJitter(clock, tries));
  }
}

function includes(history: readonly BranchCommit[], oid: string): boolean {
  return history.some((commit) => commit.oid === oid);
}

/** From nothing to a bound that doubles with each try, in milliseconds. */
export function fullJitter(clock: Clock, tries: number): number {
  return Math.round(clock.random() * Math.min(MAX_WAIT_MS, FIRST_WAIT_MS * 2 ** tries));
}

async function existing(
  branch: GitHubBranch,
  { expected, deletes }: BranchChange,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (let start = 0; start < deletes.length; start += MAX_FILES_PER_QUERY) {
    const paths = deletes.slice(start, start + MAX_FILES_PER_QUERY);
    const { files } = await readFiles(branch, paths, expected, "presence");
    found.push(...paths.filter((path) => files.get(path) !== undefined));
  }
  return found;
}
