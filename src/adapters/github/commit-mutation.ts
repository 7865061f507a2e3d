import type { Json } from "../../model/json.ts";
import { isJsonObject } from "../../model/json.ts";
import type { GitHubBranch } from "./github-branch.ts";
import { REF_PREFIX, refusal } from "./github-branch.ts";
import type { BranchChange, HeadMove, MoveResult } from "./head-move.ts";

/** What GitHub does well within its 10 s; more goes in trees. */
const MAX_FILES = 400;
const MAX_BYTES = 6 * 1024 * 1024;

export function fitsMutation({ puts, deletes }: BranchChange): boolean {
  if (puts.size + deletes.length > MAX_FILES) return false;
  let bytes = 0;
  for (const text of puts.values()) bytes += Buffer.byteLength(text);
  return bytes <= MAX_BYTES;
}

const MUTATION =
  "mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }";
const TRAILER = "Longshore-Commit";

/**
 * Everything in one request, which GitHub compares with the expected head itself.
 *
 * @param id - in the commit's message, to know it by where the reply is lost.
 */
export function commitByMutation(
  branch: GitHubBranch,
  change: BranchChange & { readonly expected: string },
  id: string,
): HeadMove {
  const input: Json = {
    branch: {
      repositoryNameWithOwner: `${branch.owner}/${branch.repository}`,
      branchName: `${REF_PREFIX}${branch.branch}`,
    },
    expectedHeadOid: change.expected,
    message: { headline: change.message, body: `${TRAILER}: ${id}` },
    fileChanges: {
      additions: [...change.puts].map(([path, text]) => ({
        path,
        contents: Buffer.from(text).toString("base64"),
      })),
      deletions: change.deletes.map((path) => ({ path })),
    },
  };
  return {
    isOurs: ({ message }) => message.includes(`${TRAILER}: ${id}`),
    async move() {
      const { status, data, errors } = await branch.api.graphql(MUTATION, { input });
      const payload = isJsonObject(data) ? data["createCommitOnBranch"] : undefined;
      const commit = isJsonObject(payload) ? payload["commit"] : undefined;
      if (isJsonObject(commit)) return { kind: "moved", revision: String(commit["oid"]) };
      const [error = { message: "no commit in its answer" }] = errors;
      return refused(branch, { status, ...error });
    },
  };
}

function refused(
  branch: GitHubBranch,
  error: { readonly status: number; readonly type?: string; readonly message: string },
): MoveResult {
  if (error.type === "STALE_DATA") return { kind: "stale" };
  if (/requested for deletion/i.test(error.message)) return { kind: "nothing-to-delete" };
  // A branch that is gone: looking at it tells.
  if (error.type === "NOT_FOUND" && /branch|ref\b/i.test(error.message)) return { kind: "stale" };
  return { kind: "refused", ...refusal(branch, error, "write") };
}
