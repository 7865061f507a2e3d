import type { GitCommit } from "./git-repository.ts";
import type { TreeEntry } from "./git-trees.ts";
import { DIRECTORY, FILE } from "./git-trees.ts";
import type { ApiResponse, Endpoint, RepositoryCall } from "./request.ts";
import { failure, members, NOT_FOUND, text } from "./request.ts";

const EMPTY = failure(409, "Git Repository is empty.");

/** GitHub's git database: blobs, trees, commits and references. */
export const GIT_ENDPOINTS: readonly Endpoint[] = [
  { method: "GET", path: /^\/git\/blobs\/([^/]+)$/, handle: getBlob },
  { method: "POST", path: /^\/git\/blobs$/, writes: true, handle: postBlob },
  { method: "GET", path: /^\/git\/trees\/(.+)$/, handle: getTree },
  { method: "POST", path: /^\/git\/trees$/, writes: true, handle: postTree },
  { method: "GET", path: /^\/git\/commits\/([^/]+)$/, handle: getCommit },
  { method: "POST", path: /^\/git\/commits$/, writes: true, handle: postCommit },
  { method: "GET", path: /^\/git\/ref\/(.+)$/, handle: getRef },
  { method: "GET", path: /^\/git\/matching-refs\/(.*)$/, handle: getMatchingRefs },
  { method: "POST", path: /^\/git\/refs$/, writes: true, handle: postRef },
  { method: "PATCH", path: /^\/git\/refs\/(.+)$/, writes: true, handle: patchRef },
  { method: "DELETE", path: /^\/git\/refs\/(.+)$/, writes: true, handle: deleteRef },
];

function getBlob({ repository, parts, request }: RepositoryCall): ApiResponse {
  const [oid = ""] = parts;
  const data = repository.git.blob(oid);
  if (data === undefined) return NOT_FOUND;
  if (request.headers["accept"]?.includes("raw") === true) return { status: 200, body: data };
  const content = data.toString("base64");
  return { status: 200, body: { sha: oid, size: data.length, encoding: "base64", content } };
}

function postBlob({ repository, request }: RepositoryCall): ApiResponse {
  if (isEmpty(repository.git.refs())) return EMPTY;
  const { content, encoding } = members(request.body);
  const data = Buffer.from(text(content), encoding === "base64" ? "base64" : "utf8");
  return { status: 201, body: { sha: repository.git.putBlob(data) } };
}

function getTree({ repository, parts, request }: RepositoryCall): ApiResponse {
  const { git } = repository;
  const [name = ""] = parts;
  const oid = git.resolve(name)?.tree ?? name;
  const entries = git.trees.read(oid);
  if (entries === undefined) return NOT_FOUND;
  const listed = request.query.has("recursive") ? git.trees.files(oid) : [...entries];
  return {
    status: 200,
    body: { sha: oid, truncated: false, tree: listed.map(([path, entry]) => shown(path, entry)) },
  };
}

function shown(path: string, { mode, oid }: TreeEntry): unknown {
  const isTree = mode === DIRECTORY;
  return { path, mode: mode.padStart(6, "0"), type: isTree ? "tree" : "blob", sha: oid };
}

function postTree({ repository, request }: RepositoryCall): ApiResponse {
  const { git } = repository;
  if (isEmpty(git.refs())) return EMPTY;
  const { base_tree: base, tree } = members(request.body);
  if (!Array.isArray(tree) || tree.length === 0) return failure(422, "Invalid tree info");
  if (base !== undefined && git.trees.read(text(base)) === undefined) return NOT_FOUND;
  const changes = new Map<string, TreeEntry | undefined>();
  for (const item of tree) {
    const { path, content, sha, mode } = members(item);
    if (text(path) === "" || !["100644", "100755"].includes(text(mode))) {
      return failure(422, "Must supply tree.path and tree.mode");
    }
    if (sha === null) {
      if (base === undefined || git.trees.find(text(base), text(path)) === undefined) {
        return failure(422, "GitRPC::BadObjectState");
      }
      changes.set(text(path), undefined);
      continue;
    }
    const oid = content === undefined ? text(sha) : git.putBlob(Buffer.from(text(content)));
    if (git.blob(oid) === undefined) return failure(422, `tree.sha ${oid} is not a valid blob`);
    changes.set(text(path), { mode: FILE, oid });
  }
  const oid = git.trees.change(base === undefined ? undefined : text(base), changes);
  return { status: 201, body: { sha: oid } };
}

function getCommit({ repository, parts }: RepositoryCall): ApiResponse {
  const commit = repository.git.commit(parts[0] ?? "");
  return commit === undefined ? NOT_FOUND : { status: 200, body: gitCommit(commit) };
}

function gitCommit({ oid, tree, parents, message, committedMs }: GitCommit): unknown {
  const who = { name: "Fake GitHub", email: "noreply@github.example", date: dateOf(committedMs) };
  return {
    sha: oid,
    tree: { sha: tree },
    parents: parents.map((sha) => ({ sha })),
    message,
    author: who,
    committer: who,
  };
}

/** To the second, as GitHub writes times. */
export function dateOf(ms: number): string {
  return new Date(ms).toISOString().replace(/\.\d+Z$/, "Z");
}

function postCommit({ repository, request, now }: RepositoryCall): ApiResponse {
  const { git } = repository;
  if (isEmpty(git.refs())) return EMPTY;
  const { message, tree, parents } = members(request.body);
  if (git.trees.read(text(tree)) === undefined) return failure(422, "Tree SHA does not exist");
  const known = (Array.isArray(parents) ? parents : []).map(text);
  if (known.some((oid) => git.commit(oid) === undefined)) {
    return failure(422, "Parent SHA does not exist or is not a commit object");
  }
  const oid = git.putCommit({
    tree: text(tree),
    parents: known,
    message: text(message),
    committedMs: now(),
  });
  const commit = git.commit(oid);
  return { status: 201, body: commit === undefined ? { sha: oid } : gitCommit(commit) };
}

function refsOf({ repository, stale }: RepositoryCall) {
  return stale ? repository.git.earlierRefs() : repository.git.refs();
}

function shownRef(name: string, oid: string | undefined): unknown {
  return { ref: name, object: { type: "commit", sha: oid } };
}

function getRef(call: RepositoryCall): ApiResponse {
  const name = `refs/${call.parts[0]}`;
  const oid = refsOf(call).get(name);
  return oid === undefined ? NOT_FOUND : { status: 200, body: shownRef(name, oid) };
}

function getMatchingRefs(call: RepositoryCall): ApiResponse {
  const prefix = `refs/${call.parts[0]}`;
  const found = [...refsOf(call)].filter(([name]) => name.startsWith(prefix)).sort();
  return { status: 200, body: found.map(([name, oid]) => shownRef(name, oid)) };
}

function postRef(call: RepositoryCall): ApiResponse {
  const { git } = call.repository;
  const { ref, sha } = members(call.request.body);
  const name = text(ref);
  if (isEmpty(git.refs())) return EMPTY;
  if (!/^refs\/\w+\/./.test(name)) return failure(422, "Reference name must start with 'refs/'.");
  if (git.refs().has(name)) return failure(422, "Reference already exists");
  if (git.commit(text(sha)) === undefined) return failure(422, "Object does not exist");
  git.setRef(name, text(sha));
  return { status: 201, body: shownRef(name, text(sha)) };
}

function patchRef(call: RepositoryCall): ApiResponse {
  const { git } = call.repository;
  const { sha, force } = members(call.request.body);
  const name = `refs/${call.parts[0]}`;
  const current = refsOf(call).get(name);
  if (current === undefined) return failure(422, "Reference does not exist");
  if (git.commit(text(sha)) === undefined) return failure(422, "Object does not exist");
  // One that is behind may think so of a commit that is in truth ahead; git itself never errs.
  const behind = call.stale && git.refs().get(name) !== current;
  if (force !== true && (behind || !git.isAncestor(current, text(sha)))) {
    return failure(422, "Update is not a fast forward");
  }
  git.setRef(name, text(sha));
  return { status: 200, body: shownRef(name, text(sha)) };
}

function deleteRef(call: RepositoryCall): ApiResponse {
  const name = `refs/${call.parts[0]}`;
  if (!call.repository.git.refs().has(name)) return failure(422, "Reference does not exist");
  call.repository.git.setRef(name, undefined);
  return { status: 204 };
}

function isEmpty(refs: ReadonlyMap<string, string>): boolean {
  return refs.size === 0;
}
