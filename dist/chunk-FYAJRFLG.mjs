import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  isJsonObject
} from "./chunk-YII5YPDZ.mjs";
import {
  LongshoreError
} from "./chunk-UTWICWRT.mjs";

// src/adapters/github/branch-archive.ts
import { gunzipSync } from "node:zlib";

// src/adapters/github/github-branch.ts
var REF_PREFIX = "refs/heads/";
function encodePath(path) {
  return path.split("/").map(encodeURIComponent).join("/");
}
async function asFailure(failure, work) {
  try {
    return await work();
  } catch (cause) {
    throw !(cause instanceof LongshoreError) || cause.code !== "github-unreachable" ? cause : failure(cause.message.replace(/\.$/, ""), cause.hint ?? "", cause);
  }
}
function refusal({ owner, repository }, answer, permission) {
  let name = `"${owner}/${repository}"`;
  return answer.status === 401 ? { reason: "GitHub does not know the token", hint: "Give a token that is still valid." } : answer.type === "NOT_FOUND" || answer.status === 404 ? {
    reason: `there is no repository ${name} that the token can see`,
    hint: `Correct the name, or give a token with "contents: ${permission}" for it.`
  } : answer.type === "FORBIDDEN" || answer.status === 403 ? {
    reason: `GitHub refuses it to this token (${answer.message})`,
    hint: `Give the token "contents: ${permission}" for ${name}.`
  } : {
    reason: `GitHub answers ${answer.status}: ${answer.message}`,
    hint: "Check the repository's name and rules, and run it again."
  };
}

// src/adapters/github/tar-files.ts
function readTar(bytes) {
  let data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), files = /* @__PURE__ */ new Map(), commit, longPath;
  for (let at = 0; at + 512 <= data.length && data[at] !== 0; ) {
    let size = Number.parseInt(field(data, at + 124, 12), 8), start = at + 512;
    if (!(size >= 0) || start + size > data.length) throw new Error("The archive is cut off.");
    let content = data.subarray(start, start + size), type = field(data, at + 156, 1);
    type === "g" ? commit = records(content).get("comment") ?? commit : type === "x" ? longPath = records(content).get("path") : ((type === "0" || type === "") && files.set(inner(longPath ?? pathOf(data, at)), content), longPath = void 0), at = start + Math.ceil(size / 512) * 512;
  }
  return { commit, files };
}
function field(data, at, length) {
  let text2 = data.toString("utf8", at, at + length), end = text2.indexOf("\0");
  return (end === -1 ? text2 : text2.slice(0, end)).trim();
}
function pathOf(data, at) {
  let prefix = field(data, at + 345, 155), name = field(data, at, 100);
  return prefix === "" ? name : `${prefix}/${name}`;
}
function inner(path) {
  return path.slice(path.indexOf("/") + 1);
}
function records(content) {
  let found = /* @__PURE__ */ new Map();
  for (let at = 0; at < content.length; ) {
    let space = content.indexOf(32, at), length = Number(content.toString("latin1", at, space));
    if (space === -1 || !(length > 0)) break;
    let record = content.toString("utf8", space + 1, at + length - 1), equals = record.indexOf("=");
    found.set(record.slice(0, equals), record.slice(equals + 1)), at += length;
  }
  return found;
}

// src/adapters/github/branch-archive.ts
var MAX_ARCHIVE_BYTES = 1024 * 1024 * 1024;
async function readArchive(branch, paths, revision) {
  let archive = await readWholeArchive(branch, revision);
  if (archive === void 0) return;
  let { commit, files } = archive;
  return { revision: commit, files: new Map(paths.map((path) => [path, text(files.get(path))])) };
}
async function readWholeArchive(branch, revision) {
  let at = revision ?? `${REF_PREFIX}${branch.branch}`;
  try {
    let { status, bytes } = await branch.api.download(
      `/repos/${branch.owner}/${branch.repository}/tarball/${encodePath(at)}`
    );
    if (status !== 200) return;
    let { commit, files } = readTar(gunzipSync(bytes, { maxOutputLength: MAX_ARCHIVE_BYTES }));
    return commit === void 0 || revision !== void 0 && commit !== revision ? void 0 : { commit, files };
  } catch (error) {
    if (error instanceof LongshoreError && error.code === "aborted") throw error;
    return;
  }
}
function text(bytes) {
  return bytes === void 0 ? void 0 : Buffer.from(bytes).toString();
}

// src/adapters/github/branch-files.ts
import { createHash } from "node:crypto";
var MAX_FILES_PER_QUERY = 100;
async function readFiles(branch, paths, revision, wanted = "text") {
  let { unreadable } = branch.failures, result = await asFailure(
    unreadable,
    () => branch.api.graphql(fileQuery(paths, revision !== void 0, wanted), {
      owner: branch.owner,
      name: branch.repository,
      at: revision ?? `${REF_PREFIX}${branch.branch}`,
      ...Object.fromEntries(paths.map((path, index) => [`p${index}`, path]))
    })
  ), repository = repositoryOf(branch, result), commit = revision === void 0 ? targetOf(repository.ref) : repository.object ?? null;
  return isJsonObject(commit) ? await filesOf(branch, commit, paths, wanted) : { revision: void 0, files: new Map(paths.map((path) => [path, void 0])) };
}
async function filesOf(branch, commit, paths, wanted) {
  let files = /* @__PURE__ */ new Map();
  for (let [index, path] of paths.entries())
    files.set(path, await fileText(branch, commit[`f${index}`], wanted));
  return { revision: String(commit.oid), files };
}
async function readFilesOfBranches(branch, names, paths) {
  let refs = names.map(
    (_, index) => `r${index}: ref(qualifiedName: $r${index}) { target { ${commitFields(paths, "text")} } }`
  ), query = `query($owner: String!, $name: String!${names.map((_, index) => `, $r${index}: String!`).join("")}${pathVariables(paths)}) { repository(owner: $owner, name: $name) { isPrivate ${refs.join(" ")} } }`, result = await asFailure(
    branch.failures.unreadable,
    () => branch.api.graphql(query, {
      owner: branch.owner,
      name: branch.repository,
      ...Object.fromEntries(names.map((name, index) => [`r${index}`, `${REF_PREFIX}${name}`])),
      ...Object.fromEntries(paths.map((path, index) => [`p${index}`, path]))
    })
  ), repository = repositoryOf(branch, result), branches = /* @__PURE__ */ new Map();
  for (let [index, name] of names.entries()) {
    let commit = targetOf(repository[`r${index}`]);
    branches.set(
      name,
      isJsonObject(commit) ? await filesOf(branch, commit, paths, "text") : { revision: void 0, files: /* @__PURE__ */ new Map() }
    );
  }
  return { isPrivate: repository.isPrivate === !0, branches };
}
function commitFields(paths, wanted) {
  let blob = wanted === "text" ? "object { ... on Blob { oid text isTruncated } }" : "oid type";
  return `... on Commit { oid ${paths.map((_, index) => `f${index}: file(path: $p${index}) { ${blob} }`).join(" ")} }`;
}
function pathVariables(paths) {
  return paths.map((_, index) => `, $p${index}: String!`).join("");
}
function fileQuery(paths, atCommit, wanted) {
  let commit = commitFields(paths, wanted), variables = pathVariables(paths);
  return atCommit ? `query($owner: String!, $name: String!, $at: GitObjectID!${variables}) { repository(owner: $owner, name: $name) { object(oid: $at) { ${commit} } } }` : `query($owner: String!, $name: String!, $at: String!${variables}) { repository(owner: $owner, name: $name) { ref(qualifiedName: $at) { target { ${commit} } } } }`;
}
function repositoryOf(branch, { status, data, errors }) {
  let repository = isJsonObject(data) ? data.repository : void 0, [error] = errors;
  if (error === void 0 && isJsonObject(repository)) return repository;
  let { type, message } = error ?? { type: void 0, message: "no repository in its answer" }, { reason, hint } = refusal(branch, { status, type, message }, "read");
  throw branch.failures.unreadable(reason, hint);
}
function targetOf(ref) {
  return isJsonObject(ref) ? ref.target : void 0;
}
async function fileText(branch, entry, wanted) {
  if (!isJsonObject(entry)) return;
  if (wanted === "presence") return entry.type === "blob" ? "" : void 0;
  let blob = entry.object, oid = isJsonObject(blob) ? blob.oid : void 0;
  if (!isJsonObject(blob) || typeof oid != "string") return;
  let { text: text2, isTruncated } = blob;
  return typeof text2 == "string" && isTruncated !== !0 && hasId(text2, oid) ? text2 : await readBlob(branch, oid);
}
async function readBlob(branch, oid) {
  let { owner, repository, api, failures } = branch, { status, text: text2 } = await asFailure(
    failures.unreadable,
    () => api.request({
      method: "GET",
      path: `/repos/${owner}/${repository}/git/blobs/${oid}`,
      headers: { accept: "application/vnd.github.raw+json" }
    })
  );
  if (status !== 200) {
    let { reason, hint } = refusal(branch, { status, message: "no blob" }, "read");
    throw failures.unreadable(reason, hint);
  }
  if (hasId(text2, oid)) return text2;
  throw failures.corrupt(`the file with the id ${oid} is not UTF-8 text`, "Restore it.");
}
function hasId(text2, oid) {
  let bytes = Buffer.from(text2);
  return createHash("sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex") === oid;
}

// src/adapters/github/branch-history.ts
var MAX_PAGE = 100, QUERY = "query($owner: String!, $name: String!, $at: String!, $first: Int!, $after: String) { repository(owner: $owner, name: $name) { ref(qualifiedName: $at) { target { ... on Commit { history(first: $first, after: $after) { nodes { oid message committedDate author { name user { login } } } pageInfo { hasNextPage endCursor } } } } } } }";
async function readHistory(branch, limit) {
  let commits = [], after = null;
  for (; commits.length < limit; ) {
    let variables = {
      owner: branch.owner,
      name: branch.repository,
      at: `${REF_PREFIX}${branch.branch}`,
      first: Math.min(MAX_PAGE, limit - commits.length),
      after
    }, result = await asFailure(
      branch.failures.unreadable,
      () => branch.api.graphql(QUERY, variables)
    ), target = targetOf(repositoryOf(branch, result).ref), history = isJsonObject(target) ? target.history : void 0;
    if (!isJsonObject(history)) return commits;
    let { nodes, pageInfo } = history;
    for (let node of Array.isArray(nodes) ? nodes : []) {
      if (!isJsonObject(node)) continue;
      let author = authorOf(node.author);
      commits.push({
        oid: String(node.oid),
        message: String(node.message),
        committedDate: String(node.committedDate),
        ...author === void 0 ? {} : { author }
      });
    }
    if (!(isJsonObject(pageInfo) && pageInfo.hasNextPage === !0) || typeof pageInfo.endCursor != "string") return commits;
    after = pageInfo.endCursor;
  }
  return commits;
}
function authorOf(author) {
  if (!isJsonObject(author)) return;
  let { name, user } = author, login = isJsonObject(user) ? user.login : void 0;
  return typeof login == "string" ? login : typeof name == "string" && name !== "" ? name : void 0;
}

// src/adapters/github/branch-commit.ts
import { randomUUID } from "node:crypto";

// src/adapters/github/commit-mutation.ts
var MAX_FILES = 400, MAX_BYTES = 6 * 1024 * 1024;
function fitsMutation({ puts, deletes }) {
  if (puts.size + deletes.length > MAX_FILES) return !1;
  let bytes = 0;
  for (let text2 of puts.values()) bytes += Buffer.byteLength(text2);
  return bytes <= MAX_BYTES;
}
var MUTATION = "mutation($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }", TRAILER = "Longshore-Commit";
function commitByMutation(branch, change, id) {
  let input = {
    branch: {
      repositoryNameWithOwner: `${branch.owner}/${branch.repository}`,
      branchName: `${REF_PREFIX}${branch.branch}`
    },
    expectedHeadOid: change.expected,
    message: { headline: change.message, body: `${TRAILER}: ${id}` },
    fileChanges: {
      additions: [...change.puts].map(([path, text2]) => ({
        path,
        contents: Buffer.from(text2).toString("base64")
      })),
      deletions: change.deletes.map((path) => ({ path }))
    }
  };
  return {
    isOurs: ({ message }) => message.includes(`${TRAILER}: ${id}`),
    async move() {
      let { status, data, errors } = await branch.api.graphql(MUTATION, { input }), payload = isJsonObject(data) ? data.createCommitOnBranch : void 0, commit = isJsonObject(payload) ? payload.commit : void 0;
      if (isJsonObject(commit)) return { kind: "moved", revision: String(commit.oid) };
      let [error = { message: "no commit in its answer" }] = errors;
      return refused(branch, { status, ...error });
    }
  };
}
function refused(branch, error) {
  return error.type === "STALE_DATA" ? { kind: "stale" } : /requested for deletion/i.test(error.message) ? { kind: "nothing-to-delete" } : error.type === "NOT_FOUND" && /branch|ref\b/i.test(error.message) ? { kind: "stale" } : { kind: "refused", ...refusal(branch, error, "write") };
}

// src/adapters/github/commit-trees.ts
var MAX_FILES2 = 1250, MAX_BYTES2 = 6 * 1024 * 1024, EMPTY_TREE = "4b825dc642cb6eb9a060e54bf8d69288fbee4904";
async function commitByTrees(branch, change) {
  let { expected } = change, tree = await makeTrees(branch, change);
  if (tree === "nothing-to-delete")
    return { isOurs: () => !1, move: async () => ({ kind: tree }) };
  let commit = await made(branch, "commits", {
    message: change.message,
    tree,
    parents: expected === void 0 ? [] : [expected]
  }), revision = shaOf(commit);
  return {
    isOurs: ({ oid }) => oid === revision,
    move: () => expected === void 0 ? createRef(branch, revision) : updateRef(branch, revision)
  };
}
async function makeTrees(branch, change) {
  let tree = await treeOf(branch, change.expected);
  for (let entries of chunks(change)) {
    let answer = await post(branch, "trees", {
      ...tree === void 0 ? {} : { base_tree: tree },
      tree: entries
    });
    if (answer.status === 422 && entries.some((entry) => entry.sha === null))
      return "nothing-to-delete";
    tree = shaOf(checked(branch, answer));
  }
  return tree ?? EMPTY_TREE;
}
async function treeOf(branch, commit) {
  if (commit === void 0) return;
  let path = `${gitPath(branch)}/commits/${commit}`, answer = await asFailure(
    branch.failures.unwritable,
    () => branch.api.request({ method: "GET", path })
  ), { body } = checked(branch, answer), tree = isJsonObject(body) ? body.tree : void 0;
  return isJsonObject(tree) ? String(tree.sha) : void 0;
}
function* chunks({ puts, deletes, expected }) {
  let file = { mode: "100644", type: "blob" }, chunk = [], bytes = 0;
  for (let [path, content] of puts) {
    let size = Buffer.byteLength(content);
    (chunk.length === MAX_FILES2 || chunk.length > 0 && bytes + size > MAX_BYTES2) && (yield chunk, chunk = [], bytes = 0), chunk.push({ ...file, path, content }), bytes += size;
  }
  for (let path of expected === void 0 ? [] : deletes)
    chunk.length === MAX_FILES2 && (yield chunk, chunk = []), chunk.push({ ...file, path, sha: null });
  chunk.length > 0 && (yield chunk);
}
async function createRef(branch, sha) {
  let body = { ref: `${REF_PREFIX}${branch.branch}`, sha };
  return moved(
    branch,
    sha,
    await branch.api.request({ method: "POST", path: `${gitPath(branch)}/refs`, body })
  );
}
async function updateRef(branch, sha) {
  let request = {
    method: "PATCH",
    path: `${gitPath(branch)}/refs/${encodePath(`heads/${branch.branch}`)}`,
    body: { sha, force: !1 },
    repeatable: !0
  };
  return moved(branch, sha, await branch.api.request(request));
}
function moved(branch, revision, answer) {
  return answer.status === 200 || answer.status === 201 ? { kind: "moved", revision } : answer.status === 409 || /fast forward|exist/i.test(messageOf(answer)) ? { kind: "stale" } : { kind: "refused", ...whyNot(branch, answer) };
}
async function post(branch, kind, body) {
  return await asFailure(
    branch.failures.unwritable,
    () => branch.api.request({
      method: "POST",
      path: `${gitPath(branch)}/${kind}`,
      body,
      repeatable: !0
    })
  );
}
async function made(branch, kind, body) {
  return checked(branch, await post(branch, kind, body));
}
function checked(branch, answer) {
  if (answer.status === 200 || answer.status === 201) return answer;
  let { reason, hint } = whyNot(branch, answer);
  throw branch.failures.unwritable(reason, hint);
}
function whyNot(branch, answer) {
  let message = messageOf(answer);
  return answer.status === 409 && /empty/i.test(message) ? {
    reason: `the repository "${branch.owner}/${branch.repository}" has no commit yet`,
    hint: "Make a first commit on its default branch."
  } : refusal(branch, { status: answer.status, message }, "write");
}
function messageOf({ body }) {
  let message = isJsonObject(body) ? body.message : void 0;
  return typeof message == "string" ? message : "without a reason";
}
function shaOf({ body }) {
  return isJsonObject(body) ? String(body.sha) : "";
}
function gitPath({ owner, repository }) {
  return `/repos/${owner}/${repository}/git`;
}

// src/adapters/github/branch-commit.ts
var MAX_TRIES = 10, FIRST_WAIT_MS = 50, MAX_WAIT_MS = 2e3, SEARCHED_COMMITS = 100;
async function commitToBranch(branch, change) {
  if (change.expected !== void 0 && !isCommitId(change.expected))
    return { kind: "conflict", revision: (await readFiles(branch, [])).revision };
  let result = await moveHead(branch, change, await chooseMove(branch, change));
  if (result !== "nothing-to-delete") return result;
  let deletes = await existing(branch, change);
  if (deletes.length === change.deletes.length)
    throw branch.failures.unwritable("GitHub does not delete what is there", "Run it again.");
  return await commitToBranch(branch, { ...change, deletes });
}
function isCommitId(text2) {
  return /^[0-9a-f]{40}$/.test(text2);
}
async function chooseMove(branch, change) {
  let { expected } = change;
  return expected !== void 0 && fitsMutation(change) ? commitByMutation(branch, { ...change, expected }, randomUUID()) : await commitByTrees(branch, change);
}
async function moveHead(branch, { expected }, move) {
  let { clock, failures } = branch;
  for (let tries = 0; ; tries += 1) {
    let lost;
    try {
      let result = await move.move();
      if (result.kind === "moved") return { kind: "committed", revision: result.revision };
      if (result.kind === "nothing-to-delete") return result.kind;
      if (result.kind === "refused") throw failures.unwritable(result.reason, result.hint);
    } catch (error) {
      if (!(error instanceof LongshoreError) || error.code !== "github-unreachable") throw error;
      lost = failures.unwritable(
        `${error.message.replace(/\.$/, "")}; whether the change was made is not known`,
        "Run it again: what was made is not made twice.",
        error
      );
    }
    let history = await readHistory(
      { ...branch, failures: { ...failures, unreadable: failures.unwritable } },
      SEARCHED_COMMITS
    ), ours = history.find((commit) => move.isOurs(commit));
    if (ours !== void 0) return { kind: "committed", revision: ours.oid };
    let head = history[0]?.oid;
    if (head !== expected && (expected === void 0 || includes(history, expected))) return { kind: "conflict", revision: head };
    if (tries === MAX_TRIES) {
      if (lost !== void 0) throw lost;
      return { kind: "conflict", revision: head };
    }
    await clock.sleep(fullJitter(clock, tries));
  }
}
function includes(history, oid) {
  return history.some((commit) => commit.oid === oid);
}
function fullJitter(clock, tries) {
  return Math.round(clock.random() * Math.min(MAX_WAIT_MS, FIRST_WAIT_MS * 2 ** tries));
}
async function existing(branch, { expected, deletes }) {
  let found = [];
  for (let start = 0; start < deletes.length; start += MAX_FILES_PER_QUERY) {
    let paths = deletes.slice(start, start + MAX_FILES_PER_QUERY), { files } = await readFiles(branch, paths, expected, "presence");
    found.push(...paths.filter((path) => files.get(path) !== void 0));
  }
  return found;
}

export {
  REF_PREFIX,
  encodePath,
  asFailure,
  refusal,
  readArchive,
  readWholeArchive,
  MAX_FILES_PER_QUERY,
  readFiles,
  readFilesOfBranches,
  repositoryOf,
  readHistory,
  commitToBranch,
  isCommitId,
  fullJitter
};
