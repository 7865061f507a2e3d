import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  systemCode
} from "./chunk-S6XJR6VE.mjs";
import {
  groupBy
} from "./chunk-MIZ4UIKU.mjs";
import {
  checkCommit,
  checkStorePath
} from "./chunk-6ADS5GKJ.mjs";
import {
  isJsonObject
} from "./chunk-YII5YPDZ.mjs";
import {
  LongshoreError,
  reasonOf
} from "./chunk-UTWICWRT.mjs";

// src/adapters/location-url.ts
import { resolve } from "node:path";
var GITHUB = /^github:([A-Za-z0-9_-]+)\/(?!\.{1,2}(?:#|$))([A-Za-z0-9._-]+)(?:#(.+))?$/, BAD_BRANCH = /[\s~^:?*[\\\p{Cc}]|\.\.|\/\/|^[-/]|[./]$|@\{/u;
function parseLocationUrl(url, cwd, words) {
  if (url.startsWith("file:")) return parseFileUrl(url, cwd, words);
  if (url.startsWith("github:")) return parseGithubUrl(url, words);
}
function parseFileUrl(url, cwd, { what, invalid: invalid3 }) {
  let path = url.slice(5);
  if (path === "") throw invalid3(`The ${what} "${url}" names no path.`);
  if (path.includes("\0")) throw invalid3(`The ${what}'s path has a NUL character.`);
  if (path.startsWith("//") && !path.startsWith("///"))
    throw invalid3(
      `The ${what} "${url}" names a host; a file ${what} is a directory of this machine.`
    );
  return { kind: "file", url, path: resolve(cwd, path) };
}
function parseGithubUrl(url, words) {
  let [, owner, repository, branch = words.defaultBranch] = GITHUB.exec(url) ?? [];
  if (owner === void 0 || repository === void 0 || BAD_BRANCH.test(branch))
    throw words.invalid(
      `The ${words.what} "${url}" is not of the form "github:OWNER/REPO#BRANCH".`
    );
  return { kind: "github", url, owner, repository, branch };
}

// src/adapters/store/pack-reader.ts
import { open, readFile as readFile2 } from "node:fs/promises";
import { join as join2 } from "node:path";

// src/adapters/store/revision-record.ts
import { hash } from "node:crypto";
var SHARDS = 256, FORMAT = 1;
function sha256(data) {
  return hash("sha256", data, "hex");
}
function shardOf(path) {
  return Number.parseInt(sha256(path).slice(0, 2), 16);
}
function formatRecord(record) {
  let content = {
    revision: record.revision,
    message: record.message,
    committedAt: record.committedAt,
    shards: record.shards.map((pointer) => pointer === void 0 ? null : toTuple(pointer))
  };
  return `${JSON.stringify({ format: FORMAT, checksum: sha256(JSON.stringify(content)), content })}
`;
}
function parseRecord(text, revision) {
  let value = parseJson(text);
  if (!isJsonObject(value)) return invalid("is not a JSON object");
  if (value.format !== FORMAT) {
    let found = value.format === void 0 ? "no format" : `the format ${JSON.stringify(value.format)}`;
    return invalid(`has ${found}, and this version reads ${FORMAT}`);
  }
  let content = value.content;
  if (!isJsonObject(content) || value.checksum !== sha256(JSON.stringify(content)))
    return invalid("does not have the checksum it was written with");
  let { message, committedAt, shards } = content;
  if (content.revision !== revision) return invalid("belongs to another revision");
  if (typeof message != "string" || typeof committedAt != "string")
    return invalid("has no message or time");
  if (!Array.isArray(shards) || shards.length !== SHARDS) return invalid("has no shards");
  let pointers = shards.map((shard) => shard === null ? void 0 : fromTuple(shard));
  return pointers.some((pointer, index) => pointer === void 0 && shards[index] !== null) ? invalid("has a shard that points nowhere") : { kind: "record", record: { revision, message, committedAt, shards: pointers } };
}
function formatShard(index) {
  let sorted = [...index].sort(([a], [b]) => a < b ? -1 : 1);
  return JSON.stringify(sorted.map(([path, pointer]) => [path, ...toTuple(pointer)]));
}
function parseShard(text) {
  let value = parseJson(text);
  if (!Array.isArray(value)) return;
  let index = /* @__PURE__ */ new Map();
  for (let row of value) {
    if (!Array.isArray(row)) return;
    let [path, ...tuple] = row, pointer = fromTuple(tuple);
    if (typeof path != "string" || pointer === void 0) return;
    index.set(path, pointer);
  }
  return index;
}
function toTuple(pointer) {
  return [pointer.revision, pointer.offset, pointer.length, pointer.sha256];
}
function fromTuple(value) {
  if (!Array.isArray(value)) return;
  let [revision, offset, length, digest] = value;
  if (!(!isCount(revision) || !isCount(offset) || !isCount(length)))
    return typeof digest == "string" ? { revision, offset, length, sha256: digest } : void 0;
}
function isCount(value) {
  return typeof value == "number" && Number.isSafeInteger(value) && value >= 0;
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return;
  }
}
function invalid(problem) {
  return { kind: "invalid", problem };
}

// src/adapters/store/store-directory.ts
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";

// src/adapters/store/store-failure.ts
function storeCorrupt(url, file, problem, cause) {
  return new LongshoreError(
    "store-corrupt",
    `The store "${url}" is damaged: "${file}" ${problem}.`,
    {
      hint: "Restore the directory from a copy, or sync to a new store with another path.",
      cause
    }
  );
}
function storeForeign(url, found) {
  return new LongshoreError("store-corrupt", `"${url}" is not a state store: ${found}.`, {
    hint: "Name an empty or new directory, or the directory of an existing store."
  });
}
function storeUnreadable(url, cause) {
  let hint = systemCode(cause) === "EACCES" || systemCode(cause) === "EPERM" ? "Give this user the right to read the directory and everything below it." : "Check that the path names the store's directory and that its disk is there.";
  return new LongshoreError(
    "store-unreadable",
    `The store "${url}" cannot be read: ${reasonOf(cause)}.`,
    { hint, cause }
  );
}
var WRITE_HINTS = /* @__PURE__ */ new Map([
  ["EACCES", "Give this user the right to write to the directory, or name another store."],
  ["EPERM", "Give this user the right to write to the directory, or name another store."],
  ["EROFS", "Name a store on a disk that can be written."],
  ["ENOSPC", "Make room on the disk and run it again; nothing was changed."],
  ["EDQUOT", "Make room in the quota and run it again; nothing was changed."]
]);
function storeUnwritable(url, cause) {
  return new LongshoreError(
    "store-unwritable",
    `The store "${url}" cannot be written: ${reasonOf(cause)}.`,
    {
      hint: WRITE_HINTS.get(systemCode(cause) ?? "") ?? "Check the directory and run it again; nothing was changed.",
      cause
    }
  );
}

// src/adapters/store/store-directory.ts
var HEAD_FILE = "HEAD", REVISIONS = "revisions", TEMPORARY_PREFIX = "tmp-", REVISION_NAME = /^[1-9]\d{0,14}$/;
function parseRevision(text) {
  return REVISION_NAME.test(text) ? Number(text) : void 0;
}
function revisionDirectory(location, revision) {
  return join(location.path, REVISIONS, String(revision));
}
async function findHead(location) {
  let hint = await readHint(location);
  if (hint === void 0) return await findHeadByListing(location);
  if (!await revisionExists(location, hint))
    throw storeCorrupt(location.url, `${REVISIONS}/${hint}`, "is missing");
  let head = hint;
  for (; await revisionExists(location, head + 1); ) head += 1;
  return head;
}
async function readHint({ url, path }) {
  let text;
  try {
    text = await readFile(join(path, HEAD_FILE), "utf8");
  } catch (cause) {
    if (systemCode(cause) === "ENOENT") return;
    throw systemCode(cause) === "ENOTDIR" ? storeForeign(url, "the path names a file") : systemCode(cause) === "EISDIR" ? storeCorrupt(url, HEAD_FILE, "is a directory", cause) : storeUnreadable(url, cause);
  }
  let revision = parseRevision(text.trimEnd());
  if (revision === void 0) throw storeCorrupt(url, HEAD_FILE, "does not name a revision");
  return revision;
}
async function findHeadByListing(location) {
  let entries = await list(location, location.path);
  if (!entries.includes(REVISIONS)) {
    let other = entries.filter((name) => !name.startsWith(TEMPORARY_PREFIX)).sort()[0];
    if (other === void 0) return 0;
    throw storeForeign(location.url, `the directory has other files, such as "${other}"`);
  }
  let revisions = (await list(location, join(location.path, REVISIONS))).flatMap((name) => parseRevision(name) ?? []).sort((a, b) => a - b), gap = revisions.findIndex((revision, index) => revision !== index + 1);
  if (gap !== -1)
    throw storeCorrupt(location.url, `${REVISIONS}/${gap + 1}`, "is missing");
  return revisions.length;
}
async function list({ url }, directory) {
  try {
    return await readdir(directory);
  } catch (cause) {
    if (systemCode(cause) === "ENOENT") return [];
    throw systemCode(cause) === "ENOTDIR" ? storeForeign(url, "the path names a file") : storeUnreadable(url, cause);
  }
}
async function revisionExists(location, revision) {
  try {
    return await stat(revisionDirectory(location, revision)), !0;
  } catch (cause) {
    if (systemCode(cause) === "ENOENT") return !1;
    throw storeUnreadable(location.url, cause);
  }
}

// src/adapters/store/pack-reader.ts
var RECORD_FILE = "revision.json", PACK_FILE = "pack", MAX_GAP = 64 * 1024, MAX_STRETCH = 8 * 1024 * 1024;
async function readRecord(location, revision) {
  let file = `${REVISIONS}/${revision}/${RECORD_FILE}`, text;
  try {
    text = await readFile2(join2(revisionDirectory(location, revision), RECORD_FILE), "utf8");
  } catch (cause) {
    throw readFailure(location, file, cause);
  }
  let parsed = parseRecord(text, revision);
  if (parsed.kind === "invalid") throw storeCorrupt(location.url, file, parsed.problem);
  return parsed.record;
}
async function readShards(location, record, numbers) {
  let pointers = [...numbers].flatMap((number) => record.shards[number] ?? []), texts = await readTexts(location, pointers), shards = /* @__PURE__ */ new Map();
  for (let number of numbers) {
    let pointer = record.shards[number];
    if (pointer === void 0) {
      shards.set(number, /* @__PURE__ */ new Map());
      continue;
    }
    let index = parseShard(texts.get(pointer) ?? "");
    if (index === void 0)
      throw storeCorrupt(location.url, packName(pointer.revision), "has an index that is none");
    shards.set(number, index);
  }
  return shards;
}
async function readTexts(location, pointers) {
  let texts = /* @__PURE__ */ new Map();
  for (let [revision, ofPack] of groupBy(pointers, (pointer) => pointer.revision))
    await readPack(location, revision, stretchesOf(ofPack), texts);
  return texts;
}
function stretchesOf(pointers) {
  let sorted = pointers.toSorted((a, b) => a.offset - b.offset), stretches = [];
  for (let pointer of sorted) {
    let last = stretches.at(-1), end = pointer.offset + pointer.length;
    last !== void 0 && pointer.offset - last.end <= MAX_GAP && end - last.start <= MAX_STRETCH ? (last.pointers.push(pointer), last.end = Math.max(last.end, end)) : stretches.push({ pointers: [pointer], start: pointer.offset, end });
  }
  return stretches;
}
async function readPack(location, revision, stretches, texts) {
  let name = packName(revision), handle;
  try {
    handle = await open(join2(revisionDirectory(location, revision), PACK_FILE), "r");
  } catch (cause) {
    throw readFailure(location, name, cause);
  }
  try {
    let { size } = await handle.stat();
    for (let stretch of stretches) {
      if (stretch.end > size) throw storeCorrupt(location.url, name, "is shorter than it was");
      let bytes = await readStretch(location, handle, stretch);
      for (let pointer of stretch.pointers) {
        let from = pointer.offset - stretch.start, part = bytes.subarray(from, from + pointer.length);
        if (sha256(part) !== pointer.sha256)
          throw storeCorrupt(location.url, name, "does not hold what was written to it");
        texts.set(pointer, part.toString("utf8"));
      }
    }
  } finally {
    await handle.close();
  }
}
async function readStretch(location, handle, { start, end }) {
  let bytes = Buffer.alloc(end - start), filled = 0;
  for (; filled < bytes.length; ) {
    let bytesRead = await readSome(location, handle, bytes, filled, start + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}
async function readSome(location, handle, bytes, offset, position) {
  try {
    return (await handle.read(bytes, offset, bytes.length - offset, position)).bytesRead;
  } catch (cause) {
    throw storeUnreadable(location.url, cause);
  }
}
function readFailure(location, file, cause) {
  let code = systemCode(cause);
  return code === "ENOENT" || code === "ENOTDIR" || code === "EISDIR" ? storeCorrupt(location.url, file, "is missing", cause) : storeUnreadable(location.url, cause);
}
function packName(revision) {
  return `${REVISIONS}/${revision}/${PACK_FILE}`;
}

// src/adapters/store/pack-writer.ts
function touchedShards(commit) {
  return new Set([...commit.puts.keys(), ...commit.deletes].map(shardOf));
}
function buildRevision(base, shards, commit, committedAt) {
  let revision = (base?.revision ?? 0) + 1, pack = [], offset = 0, append = (text) => {
    let bytes = Buffer.from(text, "utf8"), pointer = { revision, offset, length: bytes.length, sha256: sha256(bytes) };
    return pack.push(bytes), offset += bytes.length, pointer;
  }, changed = new Map([...shards].map(([number, index]) => [number, new Map(index)]));
  for (let path of commit.deletes) changed.get(shardOf(path))?.delete(path);
  for (let [path, text] of commit.puts) {
    let index = changed.get(shardOf(path));
    index?.get(path)?.sha256 !== sha256(text) && index?.set(path, append(text));
  }
  let pointers = base === void 0 ? Array(SHARDS).fill(void 0) : [...base.shards];
  for (let [number, index] of changed)
    pointers[number] = index.size === 0 ? void 0 : append(formatShard(index));
  return { record: formatRecord({
    revision,
    message: commit.message,
    committedAt,
    shards: pointers
  }), pack };
}

// src/adapters/store/revision-writer.ts
import { randomBytes } from "node:crypto";
import { mkdir as mkdir2, readdir as readdir2, rename, rm, stat as stat2 } from "node:fs/promises";
import { join as join3 } from "node:path";

// src/adapters/file-system/durable-files.ts
import { mkdir, open as open2 } from "node:fs/promises";
import { dirname } from "node:path";
async function makeDirectory(path) {
  try {
    await mkdir(path);
  } catch (cause) {
    let code = systemCode(cause);
    if (code === "EEXIST") return;
    if (code !== "ENOENT" || dirname(path) === path) throw cause;
    await makeDirectory(dirname(path)), await mkdir(path).catch((again) => {
      if (systemCode(again) !== "EEXIST") throw again;
    });
  }
  await flushDirectory(dirname(path));
}
async function writeDurably(path, data) {
  let handle = await open2(path, "wx");
  try {
    await handle.writeFile(data), await handle.sync();
  } finally {
    await handle.close();
  }
}
async function flushDirectory(path) {
  if (process.platform === "win32") return;
  let handle = await open2(path, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

// src/adapters/store/revision-writer.ts
var ABANDONED_AFTER_MS = 36e5;
async function writeRevision(location, revision, files) {
  let temporary = join3(location.path, temporaryName());
  await makeDirectory(join3(location.path, REVISIONS)), await mkdir2(temporary);
  try {
    return await writeDurably(join3(temporary, PACK_FILE), Buffer.concat(files.pack)), await writeDurably(join3(temporary, RECORD_FILE), files.record), await flushDirectory(temporary), await renameUnlessTaken(location, temporary, revision) ? (await flushDirectory(join3(location.path, REVISIONS)), "written") : (await rm(temporary, { recursive: !0, force: !0 }), "taken");
  } catch (cause) {
    throw await discard(temporary), cause;
  }
}
async function renameUnlessTaken(location, temporary, revision) {
  try {
    return await rename(temporary, revisionDirectory(location, revision)), !0;
  } catch (cause) {
    let code = systemCode(cause);
    if (code === "EEXIST" || code === "ENOTEMPTY" || (code === "EPERM" || code === "EACCES") && await revisionExists(location, revision)) return !1;
    throw cause;
  }
}
async function writeHint(location, revision) {
  let temporary = join3(location.path, temporaryName());
  try {
    await writeDurably(temporary, `${revision}
`), await rename(temporary, join3(location.path, HEAD_FILE));
  } catch {
    await discard(temporary);
  }
}
async function removeAbandoned(location, now) {
  try {
    for (let name of await readdir2(location.path)) {
      if (!name.startsWith(TEMPORARY_PREFIX)) continue;
      let path = join3(location.path, name), { mtimeMs } = await stat2(path);
      now - mtimeMs > ABANDONED_AFTER_MS && await discard(path);
    }
  } catch {
  }
}
async function discard(path) {
  try {
    await rm(path, { recursive: !0, force: !0 });
  } catch {
  }
}
function temporaryName() {
  return `${TEMPORARY_PREFIX}${randomBytes(8).toString("hex")}`;
}

// src/adapters/store/file-store.ts
function openFileReader(location) {
  return {
    url: location.url,
    head: async () => revisionName(await findHead(location)),
    read: async (path, revision) => {
      let found = await readFiles(location, [path], revision);
      return { revision: found.revision, text: found.files.get(path) };
    },
    readWith: async (path) => {
      let found = await readFiles(location, [path], void 0);
      return { revision: found.revision, text: found.files.get(path), along: /* @__PURE__ */ new Map() };
    },
    readMany: (paths, revision) => readFiles(location, paths, revision),
    has: (path, revision) => hasFile(location, path, revision),
    list: (revision) => listPaths(location, revision),
    revisions: (limit) => listRevisions(location, limit)
  };
}
function openFileStore(options) {
  let location = { url: options.url, path: options.path };
  return {
    ...openFileReader(location),
    commit: (commit) => commitFiles(location, commit, options.clock)
  };
}
async function readFiles(location, paths, revision) {
  for (let path of paths) checkStorePath(path);
  let number = await resolveRevision(location, revision);
  if (number === 0)
    return { revision: void 0, files: new Map(paths.map((path) => [path, void 0])) };
  let pointers = await readPointers(location, number, paths), texts = await readTexts(
    location,
    [...pointers.values()].filter((pointer) => pointer !== void 0)
  ), files = /* @__PURE__ */ new Map();
  for (let [path, pointer] of pointers)
    files.set(path, pointer === void 0 ? void 0 : texts.get(pointer));
  return { revision: String(number), files };
}
async function hasFile(location, path, revision) {
  checkStorePath(path);
  let number = await resolveRevision(location, revision);
  return number === 0 ? !1 : (await readPointers(location, number, [path])).get(path) !== void 0;
}
async function readPointers(location, revision, paths) {
  let record = await readRecord(location, revision), shards = await readShards(location, record, new Set(paths.map(shardOf)));
  return new Map(paths.map((path) => [path, shards.get(shardOf(path))?.get(path)]));
}
async function listPaths(location, revision) {
  let number = await resolveRevision(location, revision);
  if (number === 0) return { revision: void 0, paths: [] };
  let record = await readRecord(location, number), paths = [...(await readShards(location, record, new Set(record.shards.keys()))).values()].flatMap((shard) => [...shard.keys()]);
  return { revision: String(number), paths: paths.sort() };
}
async function resolveRevision(location, revision) {
  if (revision === void 0) return await findHead(location);
  let number = parseRevision(revision);
  if (number !== void 0 && await revisionExists(location, number)) return number;
  throw new LongshoreError(
    "store-unreadable",
    `The store "${location.url}" has no revision "${revision}".`,
    { hint: "Name one of the store's revisions, a number from 1." }
  );
}
async function listRevisions(location, limit) {
  let revisions = [], head = await findHead(location);
  for (let number = head; number > 0 && revisions.length < limit; number -= 1) {
    let { message, committedAt } = await readRecord(location, number);
    revisions.push({ revision: String(number), message, committedAt });
  }
  return revisions;
}
async function commitFiles(location, commit, clock) {
  checkCommit(commit);
  let head = await findHead(location);
  if (revisionName(head) !== commit.expectedRevision) return conflict(head);
  let files = await prepareFiles(location, head, commit, clock), outcome;
  try {
    outcome = await writeRevision(location, head + 1, files);
  } catch (cause) {
    throw storeUnwritable(location.url, cause);
  }
  return outcome === "taken" ? conflict(await findHead(location)) : (await writeHint(location, head + 1), await removeAbandoned(location, clock.now()), { kind: "committed", revision: String(head + 1) });
}
async function prepareFiles(location, head, commit, clock) {
  let base = head === 0 ? void 0 : await readRecord(location, head), touched = touchedShards(commit), shards = base === void 0 ? new Map([...touched].map((number) => [number, /* @__PURE__ */ new Map()])) : await readShards(location, base, touched);
  return buildRevision(base, shards, commit, new Date(clock.now()).toISOString());
}
function conflict(head) {
  return { kind: "conflict", revision: revisionName(head) };
}
function revisionName(revision) {
  return revision === 0 ? void 0 : String(revision);
}

// src/adapters/store/store-url.ts
var DEFAULT_STATE_BRANCH = "longshore-state", ALLOWED = '"file:PATH" and "github:OWNER/REPO#BRANCH" are allowed', WORDS = { what: "store", defaultBranch: DEFAULT_STATE_BRANCH, invalid: invalid2 };
function parseStoreUrl(url, cwd) {
  let location = parseLocationUrl(url, cwd, WORDS);
  if (location === void 0) throw invalid2(`The store "${url}" has no known kind; ${ALLOWED}.`);
  return location;
}
function invalid2(message) {
  return new LongshoreError("input-invalid", message, {
    hint: 'Write "file:" and a path, such as "file:.longshore/state", or "github:" and a repository.'
  });
}
async function openStateStore(url, options) {
  let parsed = parseStoreUrl(url, options.cwd);
  if (parsed.kind === "file")
    return openFileStore({ url, path: parsed.path, clock: options.clock });
  let github = await import("./github-store-FZRNUNI6.mjs");
  return github.openGitHubStore(github.githubStoreOptions(parsed, options));
}
async function openStateReader(url, options) {
  let parsed = parseStoreUrl(url, options.cwd);
  if (parsed.kind === "file") return openFileReader({ url, path: parsed.path });
  let github = await import("./github-store-FZRNUNI6.mjs");
  return github.openGitHubReader(github.githubStoreOptions(parsed, options));
}

export {
  parseLocationUrl,
  makeDirectory,
  writeDurably,
  flushDirectory,
  DEFAULT_STATE_BRANCH,
  parseStoreUrl,
  openStateStore,
  openStateReader
};
