import { createHash } from "node:crypto";
import type { Json, JsonObject } from "../../model/json.ts";
import { isJsonObject } from "../../model/json.ts";
import type { GitHubGraphqlResult } from "../../ports/github-api.ts";
import type { GitHubBranch } from "./github-branch.ts";
import { asFailure, REF_PREFIX, refusal } from "./github-branch.ts";

/** Files of one commit. */
export interface CommitFiles {
  /** The commit; `undefined` where the repository is there and the branch is not. */
  readonly revision: string | undefined;
  /** One entry per path; `undefined` where there is no such file. */
  readonly files: ReadonlyMap<string, string | undefined>;
}

/** A file that is asked for in one query; GitHub has no limit but its time. */
export const MAX_FILES_PER_QUERY = 100;

/** What is read of a file: its text, or that it is there. */
export type Wanted = "text" | "presence";

/**
 * Up to {@link MAX_FILES_PER_QUERY} files of one commit in one request, and one more for each file
 * that GraphQL does not give whole: above 512,000 bytes it cuts.
 *
 * @param revision - a commit's id; the branch's head where it is absent.
 */
export async function readFiles(
  branch: GitHubBranch,
  paths: readonly string[],
  revision?: string,
  wanted: Wanted = "text",
): Promise<CommitFiles> {
  const { unreadable } = branch.failures;
  const result = await asFailure(unreadable, () =>
    branch.api.graphql(fileQuery(paths, revision !== undefined, wanted), {
      owner: branch.owner,
      name: branch.repository,
      at: revision ?? `${REF_PREFIX}${branch.branch}`,
      ...Object.fromEntries(paths.map((path, index) => [`p${index}`, path])),
    }),
  );
  const repository = repositoryOf(branch, result);
  const commit =
    revision === undefined ? targetOf(repository["ref"]) : (repository["object"] ?? null);
  if (!isJsonObject(commit)) {
    return { revision: undefined, files: new Map(paths.map((path) => [path, undefined])) };
  }
  return await filesOf(branch, commit, paths, wanted);
}

async function filesOf(
  branch: GitHubBranch,
  commit: JsonObject,
  paths: readonly string[],
  wanted: Wanted,
): Promise<CommitFiles> {
  const files = new Map<string, string | undefined>();
  for (const [index, path] of paths.entries()) {
    files.set(path, await fileText(branch, commit[`f${index}`], wanted));
  }
  return { revision: String(commit["oid"]), files };
}

export interface BranchesFiles {
  readonly isPrivate: boolean;
  /** By branch. */
  readonly branches: ReadonlyMap<string, CommitFiles>;
}

/**
 * The same files of several branches' heads in one request, and one more for each that GraphQL
 * does not give whole.
 *
 * @param branch - which of the repository's branches it is does not matter.
 */
export async function readFilesOfBranches(
  branch: GitHubBranch,
  names: readonly string[],
  paths: readonly string[],
): Promise<BranchesFiles> {
  const refs = names.map(
    (_, index) =>
      `r${index}: ref(qualifiedName: $r${index}) { target { ${commitFields(paths, "text")} } }`,
  );
  const variables = names.map((_, index) => `, $r${index}: String!`).join("");
  const query = `query($owner: String!, $name: String!${variables}${pathVariables(paths)}) { repository(owner: $owner, name: $name) { isPrivate ${refs.join(" ")} } }`;
  const result = await asFailure(branch.failures.unreadable, () =>
    branch.api.graphql(query, {
      owner: branch.owner,
      name: branch.repository,
      ...Object.fromEntries(names.map((name, index) => [`r${index}`, `${REF_PREFIX}${name}`])),
      ...Object.fromEntries(paths.map((path, index) => [`p${index}`, path])),
    }),
  );
  const repository = repositoryOf(branch, result);
  const branches = new Map<string, CommitFiles>();
  for (const [index, name] of names.entries()) {
    const commit = targetOf(repository[`r${index}`]);
    branches.set(
      name,
      isJsonObject(commit)
        ? await filesOf(branch, commit, paths, "text")
        : { revision: undefined, files: new Map() },
    );
  }
  return { isPrivate: repository["isPrivate"] === true, branches };
}

function commitFields(paths: readonly string[], wanted: Wanted): string {
  const blob = wanted === "text" ? "object { ... on Blob { oid text isTruncated } }" : "oid type";
  const files = paths.map((_, index) => `f${index}: file(path: $p${index}) { ${blob} }`).join(" ");
  return `... on Commit { oid ${files} }`;
}

function pathVariables(paths: readonly string[]): string {
  return paths.map((_, index) => `, $p${index}: String!`).join("");
}

function fileQuery(paths: readonly string[], atCommit: boolean, wanted: Wanted): string {
  const commit = commitFields(paths, wanted);
  const variables = pathVariables(paths);
  return atCommit
    ? `query($owner: String!, $name: String!, $at: GitObjectID!${variables}) { repository(owner: $owner, name: $name) { object(oid: $at) { ${commit} } } }`
    : `query($owner: String!, $name: String!, $at: String!${variables}) { repository(owner: $owner, name: $name) { ref(qualifiedName: $at) { target { ${commit} } } } }`;
}

/** @throws the branch's `unreadable` for everything but a whole answer. */
export function repositoryOf(
  branch: GitHubBranch,
  { status, data, errors }: GitHubGraphqlResult,
): Readonly<Record<string, Json>> {
  const repository = isJsonObject(data) ? data["repository"] : undefined;
  const [error] = errors;
  if (error === undefined && isJsonObject(repository)) return repository;
  const { type, message } = error ?? { type: undefined, message: "no repository in its answer" };
  const { reason, hint } = refusal(branch, { status, type, message }, "read");
  throw branch.failures.unreadable(reason, hint);
}

export function targetOf(ref: Json | undefined): Json | undefined {
  return isJsonObject(ref) ? ref["target"] : undefined;
}

async function fileText(
  branch: GitHubBranch,
  entry: Json | undefined,
  wanted: Wanted,
): Promise<string | undefined> {
  if (!isJsonObject(entry)) return undefined;
  if (wanted === "presence") return entry["type"] === "blob" ? "" : undefined;
  const blob = entry["object"];
  const oid = isJsonObject(blob) ? blob["oid"] : undefined;
  // A folder has neither.
  if (!isJsonObject(blob) || typeof oid !== "string") return undefined;
  const { text, isTruncated } = blob;
  if (typeof text === "string" && isTruncated !== true && hasId(text, oid)) return text;
  return await readBlob(branch, oid);
}

/** Whole and as it was written, whatever GraphQL made of its encoding. */
async function readBlob(branch: GitHubBranch, oid: string): Promise<string> {
  const { owner, repository, api, failures } = branch;
  const { status, text } = await asFailure(failures.unreadable, () =>
    api.request({
      method: "GET",
      path: `/repos/${owner}/${repository}/git/blobs/${oid}`,
      headers: { accept: "application/vnd.github.raw+json" },
    }),
  );
  if (status !== 200) {
    const { reason, hint } = refusal(branch, { status, message: "no blob" }, "read");
    throw failures.unreadable(reason, hint);
  }
  if (hasId(text, oid)) return text;
  throw failures.corrupt(`the file with the id ${oid} is not UTF-8 text`, "Restore it.");
}

/** Whether git would give these contents this id. */
function hasId(text: string, oid: string): boolean {
  const bytes = Buffer.from(text);
  const hash = createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes);
  return hash.digest("hex") === oid;
}
