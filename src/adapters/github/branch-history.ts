import type { Json } from "../../model/json.ts";
import { isJsonObject } from "../../model/json.ts";
import { repositoryOf, targetOf } from "./branch-files.ts";
import type { GitHubBranch } from "./github-branch.ts";
import { asFailure, REF_PREFIX } from "./github-branch.ts";

export interface BranchCommit {
  readonly oid: string;
  /** With its body. */
  readonly message: string;
  /** As GitHub writes it. */
  readonly committedDate: string;
  /** The user of GitHub who is its author; the author's name where it is none. */
  readonly author?: string;
}

/** The most that GraphQL gives at once. */
const MAX_PAGE = 100;

const QUERY =
  "query($owner: String!, $name: String!, $at: String!, $first: Int!, $after: String) { repository(owner: $owner, name: $name) { ref(qualifiedName: $at) { target { ... on Commit { history(first: $first, after: $after) { nodes { oid message committedDate author { name user { login } } } pageInfo { hasNextPage endCursor } } } } } } }";

/** Newest first, at most `limit`; empty where the branch does not exist. One request per hundred. */
export async function readHistory(
  branch: GitHubBranch,
  limit: number,
): Promise<readonly BranchCommit[]> {
  const commits: BranchCommit[] = [];
  let after: string | null = null;
  while (commits.length < limit) {
    const variables = {
      owner: branch.owner,
      name: branch.repository,
      at: `${REF_PREFIX}${branch.branch}`,
      first: Math.min(MAX_PAGE, limit - commits.length),
      after,
    };
    const result = await asFailure(branch.failures.unreadable, () =>
      branch.api.graphql(QUERY, variables),
    );
    const target = targetOf(repositoryOf(branch, result)["ref"]);
    const history = isJsonObject(target) ? target["history"] : undefined;
    if (!isJsonObject(history)) return commits;
    const { nodes, pageInfo } = history;
    for (const node of Array.isArray(nodes) ? nodes : []) {
      if (!isJsonObject(node)) continue;
      const author = authorOf(node["author"]);
      commits.push({
        oid: String(node["oid"]),
        message: String(node["message"]),
        committedDate: String(node["committedDate"]),
        ...(author === undefined ? {} : { author }),
      });
    }
    const more = isJsonObject(pageInfo) && pageInfo["hasNextPage"] === true;
    if (!more || typeof pageInfo["endCursor"] !== "string") return commits;
    after = pageInfo["endCursor"];
  }
  return commits;
}

function authorOf(author: Json | undefined): string | undefined {
  if (!isJsonObject(author)) return undefined;
  const { name, user } = author;
  const login = isJsonObject(user) ? user["login"] : undefined;
  if (typeof login === "string") return login;
  return typeof name === "string" && name !== "" ? name : undefined;
}
