import type { Json } from "../../model/json.ts";
import { isJsonObject } from "../../model/json.ts";
import type { GitHubRequest, GitHubResponse } from "../../ports/github-api.ts";
import type { GitHubBranch } from "./github-branch.ts";
import { asFailure, encodePath, REF_PREFIX, refusal } from "./github-branch.ts";
import type { BranchChange, HeadMove, MoveResult } from "./head-move.ts";

/** Of one tree request: what GitHub does well within its 10 s. */
const MAX_FILES = 1_250;
const MAX_BYTES = 6 * 1024 * 1024;
/** Git's tree without entries, which is there without being made. */
const EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";

type Entry = { readonly [key: string]: Json };

/**
 * A change of any size: trees chunk by chunk, each on the one before, then one commit. Nothing
 * points at these objects until the head moves.
 *
 * @throws the branch's `unwritable`.
 */
export async function commitByTrees(branch: GitHubBranch, change: BranchChange): Promise<HeadMove> {
  const { expected } = change;
  const tree = await makeTrees(branch, change);
  if (tree === "nothing-to-delete") {
    return { isOurs: () => false, move: async () => ({ kind: tree }) };
  }
  const commit = await made(branch, "commits", {
    message: change.message,
    tree,
    parents: expected === undefined ? [] : [expected],
  });
  const revision = shaOf(commit);
  return {
    isOurs: ({ oid }) => oid === revision,
    move: () =>
      expected === undefined ? createRef(branch, revision) : updateRef(branch, revision),
  };
}

async function makeTrees(
  branch: GitHubBranch,
  change: BranchChange,
): Promise<string | "nothing-to-delete"> {
  let tree = await treeOf(branch, change.expected);
  for (const entries of chunks(change)) {
    const answer = await post(branch, "trees", {
      ...(tree === undefined ? {} : { base_tree: tree }),
      tree: entries,
    });
    // What GitHub says of a path that is to be deleted and is not there.
    if (answer.status === 422 && entries.some((entry) => entry["sha"] === null)) {
      return "nothing-to-delete";
    }
    tree = shaOf(checked(branch, answer));
  }
  return tree ?? EMPTY_TREE;
}

async function treeOf(
  branch: GitHubBranch,
  commit: string | undefined,
): Promise<string | undefined> {
  if (commit === undefined) return undefined;
  const path = `${gitPath(branch)}/commits/${commit}`;
  const answer = await asFailure(branch.failures.unwritable, () =>
    branch.api.request({ method: "GET", path }),
  );
  const { body } = checked(branch, answer);
  const tree = isJsonObject(body) ? body["tree"] : undefined;
  return isJsonObject(tree) ? String(tree["sha"]) : undefined;
}

function* chunks({ puts, deletes, expected }: BranchChange): Iterable<readonly Entry[]> {
  const file = { mode: "100644", type: "blob" } as const;
  let chunk: Entry[] = [];
  let bytes = 0;
  for (const [path, content] of puts) {
    const size = Buffer.byteLength(content);
    if (chunk.length === MAX_FILES || (chunk.length > 0 && bytes + size > MAX_BYTES)) {
      yield chunk;
      chunk = [];
      bytes = 0;
    }
    chunk.push({ ...file, path, content });
    bytes += size;
  }
  // Without a tree below there is nothing to delete from.
  for (const path of expected === undefined ? [] : deletes) {
    if (chunk.length === MAX_FILES) {
      yield chunk;
      chunk = [];
    }
    chunk.push({ ...file, path, sha: null });
  }
  if (chunk.length > 0) yield chunk;
}

async function createRef(branch: GitHubBranch, sha: string): Promise<MoveResult> {
  const body = { ref: `${REF_PREFIX}${branch.branch}`, sha };
  return moved(
    branch,
    sha,
    await branch.api.request({ method: "POST", path: `${gitPath(branch)}/refs`, body }),
  );
}

/** The same commit again changes nothing, so this may be repeated. */
async function updateRef(branch: GitHubBranch, sha: string): Promise<MoveResult> {
  const request: GitHubRequest = {
    method: "PATCH",
    path: `${gitPath(branch)}/refs/${encodePath(`heads/${branch.branch}`)}`,
    body: { sha, force: false },
    repeatable: true,
  };
  return moved(branch, sha, await branch.api.request(request));
}

function moved(branch: GitHubBranch, revision: string, answer: GitHubResponse): MoveResult {
  if (answer.status === 200 || answer.status === 201) return { kind: "moved", revision };
  const stale = answer.status === 409 || /fast forward|exist/i.test(messageOf(answer));
  return stale ? { kind: "stale" } : { kind: "refused", ...whyNot(branch, answer) };
}

/** Making an object again gives one that nothing points at. */
async function post(
  branch: GitHubBranch,
  kind: "trees" | "commits",
  body: Json,
): Promise<GitHubResponse> {
  return await asFailure(branch.failures.unwritable, () =>
    branch.api.request({
      method: "POST",
      path: `${gitPath(branch)}/${kind}`,
      body,
      repeatable: true,
    }),
  );
}

async function made(
  branch: GitHubBranch,
  kind: "trees" | "commits",
  body: Json,
): Promise<GitHubResponse> {
  return checked(branch, await post(branch, kind, body));
}

function checked(branch: GitHubBranch, answer: GitHubResponse): GitHubResponse {
  if (answer.status === 200 || answer.status === 201) return answer;
  const { reason, hint } = whyNot(branch, answer);
  throw branch.failures.unwritable(reason, hint);
}

function whyNot(
  branch: GitHubBranch,
  answer: GitHubResponse,
): { readonly reason: string; readonly hint: string } {
  const message = messageOf(answer);
  if (answer.status === 409 && /empty/i.test(message)) {
    return {
      reason: `the repository "${branch.owner}/${branch.repository}" has no commit yet`,
      hint: "Make a first commit on its default branch.",
    };
  }
  return refusal(branch, { status: answer.status, message }, "write");
}

function messageOf({ body }: GitHubResponse): string {
  const message = isJsonObject(body) ? body["message"] : undefined;
  return typeof message === "string" ? message : "without a reason";
}

function shaOf({ body }: GitHubResponse): string {
  return isJsonObject(body) ? String(body["sha"]) : "";
}

function gitPath({ owner, repository }: GitHubBranch): string {
  return `/repos/${owner}/${repository}/git`;
}
