import type { Json } from "../../model/json.ts";
import { isJsonObject } from "../../model/json.ts";
import type { GitHubBranch } from "./github-branch.ts";
import { asFailure, refusal } from "./github-branch.ts";

/**
 * The paths of all files of a commit, in no order. One request, unless GitHub cuts the list: it
 * does above 100,000 entries or 7 MB, and then each folder is asked for.
 *
 * @param tree - the id of a commit or a tree.
 * @throws the branch's `unreadable`.
 */
export async function readPaths(
  branch: GitHubBranch,
  tree: string,
  folder = "",
): Promise<readonly string[]> {
  const whole = await readTree(branch, tree, "?recursive=1");
  if (!whole.truncated) return whole.entries.filter(isFile).map(({ path }) => `${folder}${path}`);
  const level = await readTree(branch, tree, "");
  if (level.truncated) {
    const reason = `the folder "${folder}" has more files than GitHub lists`;
    throw branch.failures.unreadable(reason, "Remove what is not needed on the branch.");
  }
  const paths: string[] = [];
  for (const entry of level.entries) {
    if (isFile(entry)) paths.push(`${folder}${entry.path}`);
    else if (entry.type === "tree") {
      paths.push(...(await readPaths(branch, entry.sha, `${folder}${entry.path}/`)));
    }
  }
  return paths;
}

interface TreeEntry {
  readonly path: string;
  readonly type: string;
  readonly sha: string;
}

interface Tree {
  readonly entries: readonly TreeEntry[];
  readonly truncated: boolean;
}

async function readTree(branch: GitHubBranch, tree: string, query: string): Promise<Tree> {
  const { owner, repository, api, failures } = branch;
  const { status, body } = await asFailure(failures.unreadable, () =>
    api.request({ method: "GET", path: `/repos/${owner}/${repository}/git/trees/${tree}${query}` }),
  );
  const listed = isJsonObject(body) ? body["tree"] : undefined;
  if (status === 200 && isJsonObject(body) && Array.isArray(listed)) {
    return { entries: listed.flatMap(entryOf), truncated: body["truncated"] === true };
  }
  const { reason, hint } = refusal(branch, { status, message: "no list of files" }, "read");
  throw failures.unreadable(reason, hint);
}

function entryOf(value: Json): readonly TreeEntry[] {
  if (!isJsonObject(value)) return [];
  const { path, type, sha } = value;
  return [{ path: String(path), type: String(type), sha: String(sha) }];
}

function isFile({ type }: TreeEntry): boolean {
  return type === "blob";
}
