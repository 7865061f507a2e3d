import type { JsonObject } from "../../model/json.ts";
import { isJsonObject } from "../../model/json.ts";
import { repositoryOf } from "./branch-files.ts";
import type { GitHubBranch } from "./github-branch.ts";
import { asFailure, encodePath, REF_PREFIX, refusal } from "./github-branch.ts";

const QUERY =
  "query($owner: String!, $name: String!, $prefix: String!, $after: String) { repository(owner: $owner, name: $name) { refs(refPrefix: $prefix, first: 100, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } } } }";

/** What follows `folder/` in the names of the branches that start with it. One request per hundred. */
export async function listBranches(
  branch: GitHubBranch,
  folder: string,
): Promise<readonly string[]> {
  const names: string[] = [];
  for (let after: string | null = null; ; ) {
    const variables: JsonObject = {
      owner: branch.owner,
      name: branch.repository,
      prefix: `${REF_PREFIX}${folder}/`,
      after,
    };
    const result = await asFailure(branch.failures.unreadable, () =>
      branch.api.graphql(QUERY, variables),
    );
    const refs = repositoryOf(branch, result)["refs"];
    if (!isJsonObject(refs)) return names;
    const { nodes, pageInfo } = refs;
    for (const node of Array.isArray(nodes) ? nodes : []) {
      if (isJsonObject(node) && typeof node["name"] === "string") names.push(node["name"]);
    }
    const more = isJsonObject(pageInfo) && pageInfo["hasNextPage"] === true;
    if (!more || typeof pageInfo["endCursor"] !== "string") return names;
    after = pageInfo["endCursor"];
  }
}

/** Drops the branch with everything on it; false where there is none. */
export async function deleteBranch(branch: GitHubBranch): Promise<boolean> {
  const { owner, repository, api, failures } = branch;
  const ref = encodePath(`heads/${branch.branch}`);
  const { status, body } = await asFailure(failures.unwritable, () =>
    api.request({
      method: "DELETE",
      path: `/repos/${owner}/${repository}/git/refs/${ref}`,
      // What is gone is gone.
      repeatable: true,
    }),
  );
  if (status === 204) return true;
  const message = isJsonObject(body) ? String(body["message"]) : "without a reason";
  if (status === 422 && /does not exist/i.test(message)) return false;
  const { reason, hint } = refusal(branch, { status, message }, "write");
  throw failures.unwritable(reason, hint);
}
