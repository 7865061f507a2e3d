import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  MAX_FILES_PER_QUERY,
  asFailure,
  commitToBranch,
  fullJitter,
  isCommitId,
  readArchive,
  readFiles,
  readHistory,
  refusal
} from "./chunk-FYAJRFLG.mjs";
import {
  githubEndpoint
} from "./chunk-CBVHLJFF.mjs";
import {
  createGitHubApi
} from "./chunk-LNWO6UPK.mjs";
import "./chunk-MB7WIR3F.mjs";
import "./chunk-QD6QZUVX.mjs";
import {
  checkCommit,
  checkStorePath
} from "./chunk-6ADS5GKJ.mjs";
import "./chunk-ZPEEXN6B.mjs";
import "./chunk-MXXXHS2C.mjs";
import {
  isJsonObject
} from "./chunk-YII5YPDZ.mjs";
import {
  LongshoreError
} from "./chunk-UTWICWRT.mjs";
import "./chunk-VQ4QOCWD.mjs";

// src/adapters/github/branch-paths.ts
async function readPaths(branch, tree, folder = "") {
  let whole = await readTree(branch, tree, "?recursive=1");
  if (!whole.truncated) return whole.entries.filter(isFile).map(({ path }) => `${folder}${path}`);
  let level = await readTree(branch, tree, "");
  if (level.truncated) {
    let reason = `the folder "${folder}" has more files than GitHub lists`;
    throw branch.failures.unreadable(reason, "Remove what is not needed on the branch.");
  }
  let paths = [];
  for (let entry of level.entries)
    isFile(entry) ? paths.push(`${folder}${entry.path}`) : entry.type === "tree" && paths.push(...await readPaths(branch, entry.sha, `${folder}${entry.path}/`));
  return paths;
}
async function readTree(branch, tree, query) {
  let { owner, repository, api, failures } = branch, { status, body } = await asFailure(
    failures.unreadable,
    () => api.request({ method: "GET", path: `/repos/${owner}/${repository}/git/trees/${tree}${query}` })
  ), listed = isJsonObject(body) ? body.tree : void 0;
  if (status === 200 && isJsonObject(body) && Array.isArray(listed))
    return { entries: listed.flatMap(entryOf), truncated: body.truncated === !0 };
  let { reason, hint } = refusal(branch, { status, message: "no list of files" }, "read");
  throw failures.unreadable(reason, hint);
}
function entryOf(value) {
  if (!isJsonObject(value)) return [];
  let { path, type, sha } = value;
  return [{ path: String(path), type: String(type), sha: String(sha) }];
}
function isFile({ type }) {
  return type === "blob";
}

// src/adapters/store/github-store.ts
function githubStoreOptions({ url, owner, repository, branch }, { env, clock }) {
  let endpoint = githubEndpoint(env);
  if (endpoint.token === void 0)
    throw new LongshoreError(
      "input-invalid",
      `The store "${url}" needs a token, and none is set.`,
      {
        hint: 'Set GITHUB_TOKEN, or the input "github-token" of an action.'
      }
    );
  return { url, owner, repository, branch, clock, api: createGitHubApi({ ...endpoint, clock }) };
}
function openGitHubReader(options) {
  return readerOf(branchOf(options), options.url, /* @__PURE__ */ new Set());
}
function openGitHubStore(options) {
  let branch = branchOf(options), superseded = /* @__PURE__ */ new Set();
  return {
    ...readerOf(branch, options.url, superseded),
    commit: async (commit) => {
      checkCommit(commit);
      let result = await write(branch, commit);
      return result.revision !== commit.expectedRevision && superseded.add(commit.expectedRevision), result;
    }
  };
}
var MAX_REREADS = 8;
function readerOf(branch, url, superseded) {
  async function head(paths) {
    return await fresh(branch, superseded, () => bulk(branch, paths));
  }
  async function readMany(paths, revision) {
    for (let path of paths) checkStorePath(path);
    if (revision === void 0) return await head(paths);
    let found = isCommitId(revision) ? await bulk(branch, paths, revision) : void 0;
    if (found?.revision === void 0) throw unknownRevision(url, revision);
    return found;
  }
  return {
    url,
    head: async () => (await head([])).revision,
    read: async (path, revision) => {
      let found = await readMany([path], revision);
      return { revision: found.revision, text: found.files.get(path) };
    },
    readWith: async (path, likely) => {
      let paths = [path, ...likely()];
      for (let each of paths) checkStorePath(each);
      let { revision, files } = await fresh(branch, superseded, () => readWith(branch, paths)), along = new Map([...files].filter(([each]) => each !== path));
      return { revision, text: files.get(path), along };
    },
    readMany,
    has: async (path, revision) => {
      if (checkStorePath(path), revision !== void 0 && !isCommitId(revision)) throw unknownRevision(url, revision);
      let found = await fresh(
        branch,
        superseded,
        () => readFiles(branch, [path], revision, "presence")
      );
      if (revision !== void 0 && found.revision === void 0)
        throw unknownRevision(url, revision);
      return found.files.get(path) !== void 0;
    },
    list: async (revision) => {
      let at = await readMany([], revision);
      if (at.revision === void 0) return { revision: void 0, paths: [] };
      let paths = await readPaths(branch, at.revision);
      return { revision: at.revision, paths: paths.toSorted() };
    },
    revisions: async (limit) => (await readHistory(branch, limit)).map(shownRevision)
  };
}
async function readWith(branch, paths) {
  let all = [...new Set(paths)];
  return all.length <= MAX_FILES_PER_QUERY ? await readFiles(branch, all) : await readArchive(branch, all) ?? await readFiles(branch, all.slice(0, 1));
}
async function bulk(branch, paths, revision) {
  let all = [...new Set(paths)];
  if (all.length > MAX_FILES_PER_QUERY) {
    let archive = await readArchive(branch, all, revision);
    if (archive !== void 0) return archive;
  }
  let first = await readFiles(branch, all.slice(0, MAX_FILES_PER_QUERY), revision), files = new Map(first.files);
  for (let start = MAX_FILES_PER_QUERY; start < all.length; start += MAX_FILES_PER_QUERY) {
    let chunk = all.slice(start, start + MAX_FILES_PER_QUERY), next = first.revision === void 0 ? new Map(chunk.map((path) => [path, void 0])) : (await readFiles(branch, chunk, first.revision)).files;
    for (let [path, text] of next) files.set(path, text);
  }
  return { revision: first.revision, files };
}
async function fresh({ clock }, superseded, read) {
  for (let rereads = 0; ; rereads += 1) {
    let found = await read();
    if (!superseded.has(found.revision) || rereads === MAX_REREADS) return found;
    await clock.sleep(fullJitter(clock, rereads));
  }
}
async function write(branch, { expectedRevision, puts, deletes, message }) {
  return await commitToBranch(branch, { expected: expectedRevision, puts, deletes, message });
}
function shownRevision({ oid, message, committedDate, author }) {
  let [line = ""] = message.split(`
`), committedAt = new Date(committedDate).toISOString();
  return {
    revision: oid,
    message: line,
    committedAt,
    ...author === void 0 ? {} : { author }
  };
}
function unknownRevision(url, revision) {
  return new LongshoreError(
    "store-unreadable",
    `The store "${url}" has no revision "${revision}".`,
    { hint: "Name one of the branch's commits, by all 40 digits of its id." }
  );
}
function branchOf({ url, ...options }) {
  let failure = (code, what) => (reason, hint, cause) => new LongshoreError(code, `The store "${url}" cannot be ${what}: ${reason}.`, { hint, cause }), failures = {
    unreadable: failure("store-unreadable", "read"),
    unwritable: failure("store-unwritable", "written"),
    corrupt: (reason, hint, cause) => new LongshoreError("store-corrupt", `The store "${url}" is damaged: ${reason}.`, {
      hint,
      cause
    })
  };
  return { ...options, failures };
}
export {
  githubStoreOptions,
  openGitHubReader,
  openGitHubStore
};
