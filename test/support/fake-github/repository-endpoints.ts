import { dateOf } from "./git-endpoints.ts";
import type { GitCommit } from "./git-repository.ts";
import type { FakeRepository } from "./repository.ts";
import type { ApiResponse, Endpoint, RepositoryCall } from "./request.ts";
import { failure, NOT_FOUND, page } from "./request.ts";

/** What the API says of a repository and its files. */
export const REPOSITORY_ENDPOINTS: readonly Endpoint[] = [
  { method: "GET", path: /^$/, handle: getRepository },
  { method: "GET", path: /^\/contents\/(.*)$/, handle: getContents },
  { method: "GET", path: /^\/branches\/(.+)$/, handle: getBranch },
  { method: "GET", path: /^\/commits$/, handle: listCommits },
  { method: "GET", path: /^\/commits\/(.+)$/, handle: getCommit },
  { method: "GET", path: /^\/compare\/(.+)\.\.\.(.+)$/, handle: compare },
  { method: "GET", path: /^\/tarball\/(.+)$/, handle: getTarball },
];

function getRepository({ repository }: RepositoryCall): ApiResponse {
  const { name, isPrivate, defaultBranch } = repository;
  return {
    status: 200,
    body: {
      full_name: name,
      name: name.split("/")[1],
      private: isPrivate,
      visibility: isPrivate ? "private" : "public",
      default_branch: defaultBranch,
    },
  };
}

function commitOf(call: RepositoryCall, name: string | null): GitCommit | undefined {
  const { git } = call.repository;
  return git.resolve(name ?? "HEAD", call.stale ? git.earlierRefs() : git.refs());
}

/** Above this, contents come raw only. */
const MAX_JSON_CONTENTS = 1024 ** 2;

function getContents(call: RepositoryCall): ApiResponse {
  const { repository, request, parts } = call;
  const ref = request.query.get("ref");
  const commit = commitOf(call, ref);
  if (commit === undefined) return failure(404, `No commit found for the ref ${ref}`);
  const [path = ""] = parts;
  const entry = repository.git.trees.find(commit.tree, path);
  const data = entry === undefined ? undefined : repository.git.blob(entry.oid);
  if (entry === undefined || data === undefined) return NOT_FOUND;
  const etag = `"${entry.oid}"`;
  if (request.headers["if-none-match"] === etag) return { status: 304, headers: { etag } };
  if (request.headers["accept"]?.includes("raw") === true) {
    return { status: 200, headers: { etag }, body: data };
  }
  const isLarge = data.length > MAX_JSON_CONTENTS;
  return {
    status: 200,
    headers: { etag },
    body: {
      type: "file",
      path,
      sha: entry.oid,
      size: data.length,
      encoding: isLarge ? "none" : "base64",
      content: isLarge ? "" : data.toString("base64"),
    },
  };
}

function getBranch(call: RepositoryCall): ApiResponse {
  const commit = commitOf(call, `refs/heads/${call.parts[0]}`);
  if (commit === undefined) return failure(404, "Branch not found");
  return { status: 200, body: { name: call.parts[0], commit: shownCommit(commit) } };
}

function shownCommit({ oid, tree, parents, message, committedMs }: GitCommit): unknown {
  const who = { name: "Fake GitHub", email: "noreply@github.example", date: dateOf(committedMs) };
  return {
    sha: oid,
    commit: { message, tree: { sha: tree }, author: who, committer: who },
    parents: parents.map((sha) => ({ sha })),
  };
}

function listCommits(call: RepositoryCall): ApiResponse {
  const { git } = call.repository;
  if (git.refs().size === 0) return failure(409, "Git Repository is empty.");
  const head = commitOf(call, call.request.query.get("sha"));
  if (head === undefined) return NOT_FOUND;
  const path = call.request.query.get("path");
  const commits = [...git.history(head.oid)].filter(
    (commit) => path === null || changes(call.repository, commit, path),
  );
  return { status: 200, body: page(commits, call.request.query).map(shownCommit) };
}

function changes({ git }: FakeRepository, commit: GitCommit, path: string): boolean {
  const parent = git.commit(commit.parents[0] ?? "");
  const before = parent === undefined ? undefined : git.trees.find(parent.tree, path)?.oid;
  return git.trees.find(commit.tree, path)?.oid !== before;
}

function getCommit(call: RepositoryCall): ApiResponse {
  const [name = ""] = call.parts;
  const commit = commitOf(call, name);
  if (commit === undefined) return failure(422, `No commit found for SHA: ${name}`);
  return { status: 200, body: shownCommit(commit) };
}

function compare(call: RepositoryCall): ApiResponse {
  const { git } = call.repository;
  const [base, head] = call.parts.map((name) => commitOf(call, name));
  if (base === undefined || head === undefined) return NOT_FOUND;
  const status =
    base.oid === head.oid
      ? "identical"
      : git.isAncestor(base.oid, head.oid)
        ? "ahead"
        : git.isAncestor(head.oid, base.oid)
          ? "behind"
          : "diverged";
  return { status: 200, body: { status } };
}

/** GitHub sends the bytes from another host, which takes a token of its own in the address. */
function getTarball(call: RepositoryCall): ApiResponse {
  const commit = commitOf(call, call.parts[0] ?? "");
  if (commit === undefined) return NOT_FOUND;
  const location = `${call.url}/codeload/${call.repository.name}/${commit.oid}?token=once`;
  return { status: 302, headers: { location } };
}

/** What the other host sends. */
export function codeload(
  path: string,
  repositories: ReadonlyMap<string, FakeRepository>,
): ApiResponse {
  const [, owner, name, oid] = /^\/codeload\/([^/]+)\/([^/]+)\/([0-9a-f]{40})$/.exec(path) ?? [];
  const repository = repositories.get(`${owner}/${name}`.toLowerCase());
  if (repository === undefined || oid === undefined) return NOT_FOUND;
  const body = repository.git.archive(oid, `${owner}-${name}-${oid.slice(0, 7)}`);
  return { status: 200, headers: { "content-type": "application/x-gzip" }, body };
}
