import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  isJsonObject
} from "./chunk-6ET3OCPV.mjs";
import {
  LongshoreError,
  reasonOf
} from "./chunk-XAIAMYQO.mjs";

// src/adapters/store/store-url.ts
import { resolve } from "node:path";

// src/adapters/store/pack-reader.ts
import { open, readFile as readFile2 } from "node:fs/promises";
import { join as join2 } from "node:path";

// src/model/group-by.ts
function groupBy(items, keyOf) {
  let groups = /* @__PURE__ */ new Map();
  for (let item of items) {
    let key = keyOf(item), group = groups.get(key);
    group === void 0 ? groups.set(key, [item]) : group.push(item);
  }
  return groups;
}

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
function systemCode(cause) {
  if (!(!(cause instanceof Error) || !("code" in cause)))
    return typeof cause.code == "string" ? cause.code : void 0;
}
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
import { mkdir, open as open2, readdir as readdir2, rename, rm, stat as stat2 } from "node:fs/promises";
import { dirname, join as join3 } from "node:path";
var ABANDONED_AFTER_MS = 36e5;
async function writeRevision(location, revision, files) {
  let temporary = join3(location.path, temporaryName());
  await makeDirectory(join3(location.path, REVISIONS)), await mkdir(temporary);
  try {
    return await writeDurably(join3(temporary, PACK_FILE), Buffer.concat(files.pack)), await writeDurably(join3(temporary, RECORD_FILE), files.record), await flushDirectory(temporary), await renameUnlessTaken(location, temporary, revision) ? (await flushDirectory(join3(location.path, REVISIONS)), "written") : (await rm(temporary, { recursive: !0, force: !0 }), "taken");
  } catch (cause) {
    throw await discard(temporary), cause;
  }
}
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
function temporaryName() {
  return `${TEMPORARY_PREFIX}${randomBytes(8).toString("hex")}`;
}

// src/adapters/store/store-path.ts
var HINT = 'Use a relative path with "/", such as "routes/entity/service.json".';
function checkStorePath(path) {
  let problem = problemOf(path);
  if (problem !== void 0)
    throw new LongshoreError("input-invalid", `The store path "${path}" ${problem}.`, { hint: HINT });
}
function problemOf(path) {
  if (path === "") return "is empty";
  if (path.startsWith("/")) return "is absolute";
  if (path.includes("\\")) return "has a backslash";
  if (path.includes("\0")) return "has a NUL character";
  if (!path.isWellFormed()) return "is not valid Unicode";
  for (let part of path.split("/")) {
    if (part === "") return "has an empty part";
    if (part === "." || part === "..") return `has the part "${part}"`;
  }
}
function checkCommit(commit) {
  if (/[\r\n]/.test(commit.message))
    throw new LongshoreError("input-invalid", "A commit's message has more than one line.");
  for (let [path, text] of commit.puts)
    if (checkStorePath(path), !text.isWellFormed())
      throw new LongshoreError("input-invalid", `The text of "${path}" is not valid Unicode.`);
  for (let path of commit.deletes)
    if (checkStorePath(path), commit.puts.has(path))
      throw new LongshoreError("input-invalid", `The commit both puts and deletes "${path}".`);
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
    readMany: (paths, revision) => readFiles(location, paths, revision),
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
  let record = await readRecord(location, number), shards = await readShards(location, record, new Set(paths.map(shardOf))), pointers = new Map(
    paths.map((path) => [path, shards.get(shardOf(path))?.get(path)])
  ), texts = await readTexts(
    location,
    [...pointers.values()].filter((pointer) => pointer !== void 0)
  ), files = /* @__PURE__ */ new Map();
  for (let [path, pointer] of pointers)
    files.set(path, pointer === void 0 ? void 0 : texts.get(pointer));
  return { revision: String(number), files };
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
var DEFAULT_STATE_BRANCH = "longshore-state", ALLOWED = '"file:PATH" and "github:OWNER/REPO#BRANCH" are allowed', GITHUB = /^github:([A-Za-z0-9_-]+)\/(?!\.{1,2}(?:#|$))([A-Za-z0-9._-]+)(?:#(.+))?$/, BAD_BRANCH = /[\s~^:?*[\\\p{Cc}]|\.\.|\/\/|^[-/]|[./]$|@\{/u;
function parseStoreUrl(url, cwd) {
  if (url.startsWith("file:")) return parseFileUrl(url, cwd);
  if (url.startsWith("github:")) return parseGithubUrl(url);
  throw invalid2(`The store "${url}" has no known kind; ${ALLOWED}.`);
}
function parseFileUrl(url, cwd) {
  let path = url.slice(5);
  if (path === "") throw invalid2(`The store "${url}" names no path.`);
  if (path.includes("\0")) throw invalid2("The store's path has a NUL character.");
  if (path.startsWith("//") && !path.startsWith("///"))
    throw invalid2(`The store "${url}" names a host; a file store is a directory of this machine.`);
  return { kind: "file", url, path: resolve(cwd, path) };
}
function parseGithubUrl(url) {
  let [, owner, repository, branch = DEFAULT_STATE_BRANCH] = GITHUB.exec(url) ?? [];
  if (owner === void 0 || repository === void 0 || BAD_BRANCH.test(branch))
    throw invalid2(`The store "${url}" is not of the form "github:OWNER/REPO#BRANCH".`);
  return { kind: "github", url, owner, repository, branch };
}
function invalid2(message) {
  return new LongshoreError("input-invalid", message, {
    hint: 'Write "file:" and a path, such as "file:.longshore/state".'
  });
}
function openStateStore(url, options) {
  let parsed = fileOnly(parseStoreUrl(url, options.cwd));
  return openFileStore({ url, path: parsed.path, clock: options.clock });
}
function openStateReader(url, options) {
  return openFileReader({ url, path: fileOnly(parseStoreUrl(url, options.cwd)).path });
}
function fileOnly(parsed) {
  if (parsed.kind === "file") return parsed;
  throw new LongshoreError(
    "store-unsupported",
    `The store "${parsed.url}" is a GitHub store, and this version has the file store only.`,
    { hint: 'Use "file:PATH", such as "file:.longshore/state".' }
  );
}

// src/sync/file-names.ts
import { createHash } from "node:crypto";
var MAX_NAME_BYTES = 150, RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/, SNAPSHOT_PATH = "snapshot.json";
function automationPath(identifier) {
  return `automations/${fileName(identifier)}.json`;
}
function entityRoutePath(blueprint) {
  return `routes/entity/${fileName(blueprint)}.json`;
}
function runRoutePath(action) {
  return `routes/run/${fileName(action)}.json`;
}
function fileName(identifier) {
  let parts = encode(identifier), name = parts.join("");
  if (name.length <= MAX_NAME_BYTES) return name;
  let tail = `~~${createHash("sha256").update(identifier, "utf16le").digest("hex")}`;
  return `${longestPrefix(parts, MAX_NAME_BYTES - tail.length)}${tail}`;
}
function encode(identifier) {
  if (identifier === "") return ["%"];
  let characters = [...identifier], parts = characters.map((character, index) => {
    let inner = index > 0 && index < characters.length - 1;
    return /^[a-z0-9_-]$/.test(character) || character === "." && inner ? character : /^[A-Z]$/.test(character) ? `~${character.toLowerCase()}` : percentEncode(character);
  }), [first = ""] = characters;
  return RESERVED.test(parts.join("")) ? [percentEncode(first), ...parts.slice(1)] : parts;
}
function percentEncode(character) {
  let code = character.codePointAt(0) ?? 0;
  return (code >= 55296 && code <= 57343 ? [224 | code >> 12, 128 | code >> 6 & 63, 128 | code & 63] : [...Buffer.from(character, "utf8")]).map((byte) => `%${byte.toString(16).padStart(2, "0")}`).join("");
}
function longestPrefix(parts, length) {
  let prefix = "";
  for (let part of parts) {
    if (prefix.length + part.length > length) break;
    prefix += part;
  }
  return prefix;
}

// src/sync/canonical.ts
var WORKFLOW_KEYS = ["org", "repo", "workflow", "workflowInputs", "reportWorkflowStatus"], INVOCATION = {
  keys: [
    "type",
    "url",
    "agent",
    "synchronized",
    "method",
    "headers",
    "body",
    "installationId",
    "integrationActionType",
    "integrationActionExecutionProperties",
    ...WORKFLOW_KEYS,
    "projectName",
    "groupName",
    "defaultRef",
    "pipelineVariables",
    "webhook",
    "payload",
    "blueprintIdentifier",
    "mapping"
  ],
  inner: {
    integrationActionExecutionProperties: { keys: WORKFLOW_KEYS },
    mapping: { keys: ["identifier", "title", "icon", "team", "properties", "relations"] }
  }
}, AUTOMATION = {
  keys: [
    "identifier",
    "title",
    "icon",
    "description",
    "trigger",
    "invocationMethod",
    "publish",
    "allowAnyoneToViewRuns",
    "requiredApproval",
    "approvalNotification"
  ],
  inner: {
    trigger: {
      keys: ["type", "event", "condition"],
      inner: {
        event: {
          keys: ["type", "blueprintIdentifier", "propertyIdentifier", "actionIdentifier"]
        },
        condition: { keys: ["type", "expressions", "combinator"] }
      }
    },
    invocationMethod: INVOCATION,
    requiredApproval: { keys: ["type"] },
    approvalNotification: { keys: ["type", "url", "format"] }
  }
};
function canonicalAutomation(automation) {
  return arrange(toJson(automation), AUTOMATION);
}
function canonicalText(automation) {
  return `${JSON.stringify(canonicalAutomation(automation), null, 2)}
`;
}
function toJson(automation) {
  let value = automation;
  return isJsonObject(value) ? value : {};
}
function arrange(value, shape) {
  if (!isJsonObject(value)) return value;
  let entries = [];
  for (let key of shape.keys) {
    let inner = value[key];
    if (inner === void 0 || !Object.hasOwn(value, key)) continue;
    let innerShape = shape.inner?.[key];
    entries.push([key, innerShape === void 0 ? inner : arrange(inner, innerShape)]);
  }
  for (let [key, inner] of Object.entries(value))
    key !== "$schema" && !shape.keys.includes(key) && entries.push([key, inner]);
  return Object.fromEntries(entries);
}

// src/sync/digest.ts
import { hash as hash2 } from "node:crypto";

// node_modules/canonicalize/lib/canonicalize.js
function serializeString(value) {
  if (!value.isWellFormed())
    throw new Error("Lone surrogate is not allowed");
  return JSON.stringify(value);
}
function serializePrimitive(value) {
  switch (typeof value) {
    case "number":
      if (isNaN(value))
        throw new Error("NaN is not allowed");
      if (!isFinite(value))
        throw new Error("Infinity is not allowed");
      return JSON.stringify(value);
    case "string":
      return serializeString(value);
    case "boolean":
      return value ? "true" : "false";
    default:
      return JSON.stringify(value);
  }
}
function enterValue(value, seen) {
  let wrappers = null;
  for (; value !== null && typeof value == "object" && typeof value.toJSON == "function"; ) {
    if (seen.has(value))
      throw new Error("Circular reference detected");
    seen.add(value), (wrappers ??= []).push(value), value = value.toJSON();
  }
  if ((value instanceof Number || value instanceof String || value instanceof Boolean) && (value = value.valueOf()), value === null || typeof value != "object") {
    if (wrappers !== null)
      for (let wrapper of wrappers) seen.delete(wrapper);
    return serializePrimitive(value);
  }
  if (seen.has(value))
    throw new Error("Circular reference detected");
  return seen.add(value), {
    container: value,
    // null marks an array frame; object frames carry their sorted keys.
    // `sort()`'s default comparator orders by UTF-16 code unit, which is the
    // order JCS requires.
    keys: Array.isArray(value) ? null : Object.keys(value).sort(),
    // Next child to serialize; the frame resumes here after a nested
    // container's subtree completes.
    index: 0,
    // Whether no member has been emitted yet (controls comma placement).
    first: !0,
    // toJSON wrappers to release from `seen` when this frame completes.
    wrappers
  };
}
function canonicalize(object) {
  if (object === null || typeof object != "object")
    return serializePrimitive(object);
  let seen = /* @__PURE__ */ new Set(), root = enterValue(object, seen);
  if (typeof root != "object")
    return root;
  let result = root.keys === null ? "[" : "{", stack = [root];
  outer:
    for (; stack.length > 0; ) {
      let frame = stack[stack.length - 1], container = frame.container;
      if (frame.keys === null) {
        for (; frame.index < container.length; ) {
          let i = frame.index++;
          i > 0 && (result += ",");
          let element = container[i], value = element === void 0 || typeof element == "symbol" || typeof element == "function" ? null : element;
          if (value === null || typeof value != "object") {
            result += serializePrimitive(value);
            continue;
          }
          let child = enterValue(value, seen);
          if (typeof child != "object") {
            result += child === void 0 ? "null" : child;
            continue;
          }
          result += child.keys === null ? "[" : "{", stack.push(child);
          continue outer;
        }
        result += "]";
      } else {
        let keys = frame.keys;
        for (; frame.index < keys.length; ) {
          let key = keys[frame.index++], value = container[key];
          if (value === void 0 || typeof value == "symbol" || typeof value == "function")
            continue;
          if (value === null || typeof value != "object") {
            frame.first ? frame.first = !1 : result += ",", result += serializeString(key) + ":" + serializePrimitive(value);
            continue;
          }
          let child = enterValue(value, seen);
          if (child !== void 0) {
            if (frame.first ? frame.first = !1 : result += ",", result += serializeString(key) + ":", typeof child != "object") {
              result += child;
              continue;
            }
            result += child.keys === null ? "[" : "{", stack.push(child);
            continue outer;
          }
        }
        result += "}";
      }
      if (seen.delete(container), frame.wrappers !== null)
        for (let wrapper of frame.wrappers) seen.delete(wrapper);
      stack.pop();
    }
  return result;
}

// src/sync/digest.ts
function automationDigest(automation) {
  return textDigest(canonicalText(automation));
}
function textDigest(text) {
  return `sha256:${hash2("sha256", text, "hex")}`;
}
function snapshotDigest(file) {
  let rows = file.automations.map((row) => [
    row.identifier,
    row.digest,
    row.path,
    row.source.repository,
    row.listensTo
  ]);
  return textDigest(`${JSON.stringify(rows)}
${canonicalize(file.configs)}`);
}
function sameConfig(a, b) {
  return canonicalize(a) === canonicalize(b);
}
function changesDigest(input) {
  let changes = input.changes.map((change) => [
    change.kind,
    change.identifier,
    change.file ?? null,
    change.fields,
    input.definitions.get(change.identifier) ?? null
  ]);
  return textDigest(
    JSON.stringify([input.repository, changes, canonicalize(input.config ?? null)])
  );
}
function planDigest(changes, revision) {
  return textDigest(JSON.stringify([changes, revision ?? null]));
}

// src/sync/store-file.ts
var STORE_FORMAT = 1;
function parseStoreFile(text, file) {
  let value = parseJson2(text, file);
  if (!isJsonObject(value)) throw corrupt(file, "is not a JSON object");
  if (value.format !== STORE_FORMAT)
    throw corrupt(
      file,
      `has the format ${JSON.stringify(value.format ?? null)}, and this version reads ${STORE_FORMAT}`
    );
  return value;
}
function parseJson2(text, file) {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw corrupt(file, "is not JSON", cause);
  }
}
function corrupt(file, problem, cause) {
  return new LongshoreError(
    "store-corrupt",
    `The store "${file.url}" is damaged: "${file.path}" ${problem}.`,
    { hint: "Roll back to an earlier revision, or sync to a new store.", cause }
  );
}

// src/model/generated/snapshot.validator.js
var validateSnapshot = validate10;
var schema13 = { type: "object", required: ["egress", "secrets", "network", "delivery", "templates", "conditions"], additionalProperties: !1, properties: { egress: { type: "object", additionalProperties: !1, properties: { allow: { type: "array", items: { type: "string" } } } }, secrets: { type: "object", additionalProperties: { type: "object", required: ["hosts"], additionalProperties: !1, properties: { hosts: { type: "array", items: { type: "string" } } } } }, network: { type: "object", required: ["allowHttp", "allowPrivate"], additionalProperties: !1, properties: { allowHttp: { type: "boolean" }, allowPrivate: { type: "array", items: { type: "string" } } } }, delivery: { type: "object", required: ["attempts", "delaysMs", "totalMs"], additionalProperties: !1, properties: { attempts: { type: "integer", minimum: 1, maximum: 20 }, delaysMs: { type: "array", minItems: 1, items: { type: "integer", minimum: 0, maximum: 36e5 } }, timeoutMs: { type: "integer", minimum: 1, maximum: 6e5 }, totalMs: { type: "integer", minimum: 1, maximum: 18e6 } } }, templates: { type: "object", required: ["onError"], additionalProperties: !1, properties: { onError: { enum: ["fail", "as-port"] } } }, conditions: { type: "object", required: ["onError"], additionalProperties: !1, properties: { onError: { enum: ["fail", "not-matched"] } } } } }, pattern0 = new RegExp("^sha256:[0-9a-f]{64}$", "u"), pattern1 = new RegExp("^(?:[0-9a-f]{40}|[0-9a-f]{64})$", "u");
var pattern2 = new RegExp("^(?!\\.{1,2}$)[\\p{L}0-9@_.+:=-]+$", "u"), pattern5 = new RegExp("^(?:entity|run)/[\\s\\S]", "u"), func2 = (text) => {
  let length = 0;
  for (let _ of text) length += 1;
  return length;
};
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.identifier === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "identifier" }, message: "must have required property 'identifier'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.digest === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.path === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "path" }, message: "must have required property 'path'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.source === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "source" }, message: "must have required property 'source'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.listensTo === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "listensTo" }, message: "must have required property 'listensTo'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "identifier" || key0 === "digest" || key0 === "path" || key0 === "source" || key0 === "listensTo")) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.identifier !== void 0) {
      let data0 = data.identifier;
      if (typeof data0 == "string") {
        if (!pattern2.test(data0)) {
          let err6 = { instancePath: instancePath + "/identifier", schemaPath: "#/properties/identifier/pattern", keyword: "pattern", params: { pattern: "^(?!\\.{1,2}$)[\\p{L}0-9@_.+:=-]+$" }, message: 'must match pattern "^(?!\\.{1,2}$)[\\p{L}0-9@_.+:=-]+$"' };
          vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
        }
      } else {
        let err7 = { instancePath: instancePath + "/identifier", schemaPath: "#/properties/identifier/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
      }
    }
    if (data.digest !== void 0) {
      let data1 = data.digest;
      if (typeof data1 == "string") {
        if (!pattern0.test(data1)) {
          let err8 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
        }
      } else {
        let err9 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      }
    }
    if (data.path !== void 0) {
      let data2 = data.path;
      if (typeof data2 == "string") {
        if (func2(data2) < 1) {
          let err10 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters" };
          vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
        }
      } else {
        let err11 = { instancePath: instancePath + "/path", schemaPath: "#/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
      }
    }
    if (data.source !== void 0) {
      let data3 = data.source;
      if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
        if (data3.repository === void 0) {
          let err12 = { instancePath: instancePath + "/source", schemaPath: "#/definitions/rowSource/required", keyword: "required", params: { missingProperty: "repository" }, message: "must have required property 'repository'" };
          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
        }
        for (let key1 in data3)
          if (!(key1 === "repository" || key1 === "commit")) {
            let err13 = { instancePath: instancePath + "/source", schemaPath: "#/definitions/rowSource/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
          }
        if (data3.repository !== void 0 && typeof data3.repository != "string") {
          let err14 = { instancePath: instancePath + "/source/repository", schemaPath: "#/definitions/rowSource/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" };
          vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
        }
        if (data3.commit !== void 0) {
          let data5 = data3.commit;
          if (typeof data5 == "string") {
            if (!pattern1.test(data5)) {
              let err15 = { instancePath: instancePath + "/source/commit", schemaPath: "#/definitions/rowSource/properties/commit/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$" }, message: 'must match pattern "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"' };
              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
            }
          } else {
            let err16 = { instancePath: instancePath + "/source/commit", schemaPath: "#/definitions/rowSource/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          }
        }
      } else {
        let err17 = { instancePath: instancePath + "/source", schemaPath: "#/definitions/rowSource/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
      }
    }
    if (data.listensTo !== void 0) {
      let data6 = data.listensTo;
      if (typeof data6 == "string") {
        if (!pattern5.test(data6)) {
          let err18 = { instancePath: instancePath + "/listensTo", schemaPath: "#/properties/listensTo/pattern", keyword: "pattern", params: { pattern: "^(?:entity|run)/[\\s\\S]" }, message: 'must match pattern "^(?:entity|run)/[\\s\\S]"' };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      } else {
        let err19 = { instancePath: instancePath + "/listensTo", schemaPath: "#/properties/listensTo/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
      }
    }
  } else {
    let err20 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
  }
  return validate11.errors = vErrors, errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.format === void 0) {
      let err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "format" }, message: "must have required property 'format'" };
      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
    }
    if (data.digest === void 0) {
      let err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "digest" }, message: "must have required property 'digest'" };
      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
    }
    if (data.sources === void 0) {
      let err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "sources" }, message: "must have required property 'sources'" };
      vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
    }
    if (data.configs === void 0) {
      let err3 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "configs" }, message: "must have required property 'configs'" };
      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
    }
    if (data.automations === void 0) {
      let err4 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "automations" }, message: "must have required property 'automations'" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
    for (let key0 in data)
      if (!(key0 === "format" || key0 === "digest" || key0 === "sources" || key0 === "configs" || key0 === "automations")) {
        let err5 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      }
    if (data.format !== void 0 && data.format !== 1) {
      let err6 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: 1 }, message: "must be equal to constant" };
      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
    }
    if (data.digest !== void 0) {
      let data1 = data.digest;
      if (typeof data1 == "string") {
        if (!pattern0.test(data1)) {
          let err7 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/pattern", keyword: "pattern", params: { pattern: "^sha256:[0-9a-f]{64}$" }, message: 'must match pattern "^sha256:[0-9a-f]{64}$"' };
          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
        }
      } else {
        let err8 = { instancePath: instancePath + "/digest", schemaPath: "#/properties/digest/type", keyword: "type", params: { type: "string" }, message: "must be string" };
        vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
      }
    }
    if (data.sources !== void 0) {
      let data2 = data.sources;
      if (Array.isArray(data2)) {
        let len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
            if (data3.repository === void 0) {
              let err9 = { instancePath: instancePath + "/sources/" + i0, schemaPath: "#/definitions/rowSource/required", keyword: "required", params: { missingProperty: "repository" }, message: "must have required property 'repository'" };
              vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
            }
            for (let key1 in data3)
              if (!(key1 === "repository" || key1 === "commit")) {
                let err10 = { instancePath: instancePath + "/sources/" + i0, schemaPath: "#/definitions/rowSource/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              }
            if (data3.repository !== void 0 && typeof data3.repository != "string") {
              let err11 = { instancePath: instancePath + "/sources/" + i0 + "/repository", schemaPath: "#/definitions/rowSource/properties/repository/type", keyword: "type", params: { type: "string" }, message: "must be string" };
              vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
            }
            if (data3.commit !== void 0) {
              let data5 = data3.commit;
              if (typeof data5 == "string") {
                if (!pattern1.test(data5)) {
                  let err12 = { instancePath: instancePath + "/sources/" + i0 + "/commit", schemaPath: "#/definitions/rowSource/properties/commit/pattern", keyword: "pattern", params: { pattern: "^(?:[0-9a-f]{40}|[0-9a-f]{64})$" }, message: 'must match pattern "^(?:[0-9a-f]{40}|[0-9a-f]{64})$"' };
                  vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                }
              } else {
                let err13 = { instancePath: instancePath + "/sources/" + i0 + "/commit", schemaPath: "#/definitions/rowSource/properties/commit/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
            }
          } else {
            let err14 = { instancePath: instancePath + "/sources/" + i0, schemaPath: "#/definitions/rowSource/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
          }
        }
      } else {
        let err15 = { instancePath: instancePath + "/sources", schemaPath: "#/properties/sources/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    }
    if (data.configs !== void 0) {
      let data6 = data.configs;
      if (data6 && typeof data6 == "object" && !Array.isArray(data6))
        for (let key2 in data6) {
          let data7 = data6[key2];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.egress === void 0) {
              let err16 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/runtimeConfig/required", keyword: "required", params: { missingProperty: "egress" }, message: "must have required property 'egress'" };
              vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
            }
            if (data7.secrets === void 0) {
              let err17 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/runtimeConfig/required", keyword: "required", params: { missingProperty: "secrets" }, message: "must have required property 'secrets'" };
              vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
            }
            if (data7.network === void 0) {
              let err18 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/runtimeConfig/required", keyword: "required", params: { missingProperty: "network" }, message: "must have required property 'network'" };
              vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
            }
            if (data7.delivery === void 0) {
              let err19 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/runtimeConfig/required", keyword: "required", params: { missingProperty: "delivery" }, message: "must have required property 'delivery'" };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            }
            if (data7.templates === void 0) {
              let err20 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/runtimeConfig/required", keyword: "required", params: { missingProperty: "templates" }, message: "must have required property 'templates'" };
              vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
            }
            if (data7.conditions === void 0) {
              let err21 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/runtimeConfig/required", keyword: "required", params: { missingProperty: "conditions" }, message: "must have required property 'conditions'" };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            }
            for (let key3 in data7)
              if (!(key3 === "egress" || key3 === "secrets" || key3 === "network" || key3 === "delivery" || key3 === "templates" || key3 === "conditions")) {
                let err22 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/runtimeConfig/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
              }
            if (data7.egress !== void 0) {
              let data8 = data7.egress;
              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                for (let key4 in data8)
                  if (key4 !== "allow") {
                    let err23 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/egress", schemaPath: "#/definitions/runtimeConfig/properties/egress/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                  }
                if (data8.allow !== void 0) {
                  let data9 = data8.allow;
                  if (Array.isArray(data9)) {
                    let len1 = data9.length;
                    for (let i1 = 0; i1 < len1; i1++)
                      if (typeof data9[i1] != "string") {
                        let err24 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/egress/allow/" + i1, schemaPath: "#/definitions/runtimeConfig/properties/egress/properties/allow/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                      }
                  } else {
                    let err25 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/egress/allow", schemaPath: "#/definitions/runtimeConfig/properties/egress/properties/allow/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                  }
                }
              } else {
                let err26 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/egress", schemaPath: "#/definitions/runtimeConfig/properties/egress/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
              }
            }
            if (data7.secrets !== void 0) {
              let data11 = data7.secrets;
              if (data11 && typeof data11 == "object" && !Array.isArray(data11))
                for (let key5 in data11) {
                  let data12 = data11[key5];
                  if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                    if (data12.hosts === void 0) {
                      let err27 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/runtimeConfig/properties/secrets/additionalProperties/required", keyword: "required", params: { missingProperty: "hosts" }, message: "must have required property 'hosts'" };
                      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                    }
                    for (let key6 in data12)
                      if (key6 !== "hosts") {
                        let err28 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/runtimeConfig/properties/secrets/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                        vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                      }
                    if (data12.hosts !== void 0) {
                      let data13 = data12.hosts;
                      if (Array.isArray(data13)) {
                        let len2 = data13.length;
                        for (let i2 = 0; i2 < len2; i2++)
                          if (typeof data13[i2] != "string") {
                            let err29 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/hosts/" + i2, schemaPath: "#/definitions/runtimeConfig/properties/secrets/additionalProperties/properties/hosts/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                          }
                      } else {
                        let err30 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1") + "/hosts", schemaPath: "#/definitions/runtimeConfig/properties/secrets/additionalProperties/properties/hosts/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                        vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                      }
                    }
                  } else {
                    let err31 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/secrets/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/runtimeConfig/properties/secrets/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                  }
                }
              else {
                let err32 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/secrets", schemaPath: "#/definitions/runtimeConfig/properties/secrets/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
              }
            }
            if (data7.network !== void 0) {
              let data15 = data7.network;
              if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                if (data15.allowHttp === void 0) {
                  let err33 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/network", schemaPath: "#/definitions/runtimeConfig/properties/network/required", keyword: "required", params: { missingProperty: "allowHttp" }, message: "must have required property 'allowHttp'" };
                  vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                }
                if (data15.allowPrivate === void 0) {
                  let err34 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/network", schemaPath: "#/definitions/runtimeConfig/properties/network/required", keyword: "required", params: { missingProperty: "allowPrivate" }, message: "must have required property 'allowPrivate'" };
                  vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                }
                for (let key7 in data15)
                  if (!(key7 === "allowHttp" || key7 === "allowPrivate")) {
                    let err35 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/network", schemaPath: "#/definitions/runtimeConfig/properties/network/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                    vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                  }
                if (data15.allowHttp !== void 0 && typeof data15.allowHttp != "boolean") {
                  let err36 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/network/allowHttp", schemaPath: "#/definitions/runtimeConfig/properties/network/properties/allowHttp/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                  vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                }
                if (data15.allowPrivate !== void 0) {
                  let data17 = data15.allowPrivate;
                  if (Array.isArray(data17)) {
                    let len3 = data17.length;
                    for (let i3 = 0; i3 < len3; i3++)
                      if (typeof data17[i3] != "string") {
                        let err37 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/network/allowPrivate/" + i3, schemaPath: "#/definitions/runtimeConfig/properties/network/properties/allowPrivate/items/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                      }
                  } else {
                    let err38 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/network/allowPrivate", schemaPath: "#/definitions/runtimeConfig/properties/network/properties/allowPrivate/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                  }
                }
              } else {
                let err39 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/network", schemaPath: "#/definitions/runtimeConfig/properties/network/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
              }
            }
            if (data7.delivery !== void 0) {
              let data19 = data7.delivery;
              if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                if (data19.attempts === void 0) {
                  let err40 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery", schemaPath: "#/definitions/runtimeConfig/properties/delivery/required", keyword: "required", params: { missingProperty: "attempts" }, message: "must have required property 'attempts'" };
                  vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                }
                if (data19.delaysMs === void 0) {
                  let err41 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery", schemaPath: "#/definitions/runtimeConfig/properties/delivery/required", keyword: "required", params: { missingProperty: "delaysMs" }, message: "must have required property 'delaysMs'" };
                  vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                }
                if (data19.totalMs === void 0) {
                  let err42 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery", schemaPath: "#/definitions/runtimeConfig/properties/delivery/required", keyword: "required", params: { missingProperty: "totalMs" }, message: "must have required property 'totalMs'" };
                  vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                }
                for (let key8 in data19)
                  if (!(key8 === "attempts" || key8 === "delaysMs" || key8 === "timeoutMs" || key8 === "totalMs")) {
                    let err43 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery", schemaPath: "#/definitions/runtimeConfig/properties/delivery/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                    vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                  }
                if (data19.attempts !== void 0) {
                  let data20 = data19.attempts;
                  if (!(typeof data20 == "number" && !(data20 % 1) && !isNaN(data20) && isFinite(data20))) {
                    let err44 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery/attempts", schemaPath: "#/definitions/runtimeConfig/properties/delivery/properties/attempts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                  }
                  if (typeof data20 == "number" && isFinite(data20)) {
                    if (data20 > 20 || isNaN(data20)) {
                      let err45 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery/attempts", schemaPath: "#/definitions/runtimeConfig/properties/delivery/properties/attempts/maximum", keyword: "maximum", params: { comparison: "<=", limit: 20 }, message: "must be <= 20" };
                      vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                    }
                    if (data20 < 1 || isNaN(data20)) {
                      let err46 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery/attempts", schemaPath: "#/definitions/runtimeConfig/properties/delivery/properties/attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                    }
                  }
                }
                if (data19.delaysMs !== void 0) {
                  let data21 = data19.delaysMs;
                  if (Array.isArray(data21)) {
                    if (data21.length < 1) {
                      let err47 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery/delaysMs", schemaPath: "#/definitions/runtimeConfig/properties/delivery/properties/delaysMs/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                      vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                    }
                    let len4 = data21.length;
                    for (let i4 = 0; i4 < len4; i4++) {
                      let data22 = data21[i4];
                      if (!(typeof data22 == "number" && !(data22 % 1) && !isNaN(data22) && isFinite(data22))) {
                        let err48 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery/delaysMs/" + i4, schemaPath: "#/definitions/runtimeConfig/properties/delivery/properties/delaysMs/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                      }
                      if (typeof data22 == "number" && isFinite(data22)) {
                        if (data22 > 36e5 || isNaN(data22)) {
                          let err49 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery/delaysMs/" + i4, schemaPath: "#/definitions/runtimeConfig/properties/delivery/properties/delaysMs/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 36e5 }, message: "must be <= 3600000" };
                          vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                        }
                        if (data22 < 0 || isNaN(data22)) {
                          let err50 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery/delaysMs/" + i4, schemaPath: "#/definitions/runtimeConfig/properties/delivery/properties/delaysMs/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                          vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                        }
                      }
                    }
                  } else {
                    let err51 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery/delaysMs", schemaPath: "#/definitions/runtimeConfig/properties/delivery/properties/delaysMs/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                  }
                }
                if (data19.timeoutMs !== void 0) {
                  let data23 = data19.timeoutMs;
                  if (!(typeof data23 == "number" && !(data23 % 1) && !isNaN(data23) && isFinite(data23))) {
                    let err52 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery/timeoutMs", schemaPath: "#/definitions/runtimeConfig/properties/delivery/properties/timeoutMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                  }
                  if (typeof data23 == "number" && isFinite(data23)) {
                    if (data23 > 6e5 || isNaN(data23)) {
                      let err53 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery/timeoutMs", schemaPath: "#/definitions/runtimeConfig/properties/delivery/properties/timeoutMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 6e5 }, message: "must be <= 600000" };
                      vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                    }
                    if (data23 < 1 || isNaN(data23)) {
                      let err54 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery/timeoutMs", schemaPath: "#/definitions/runtimeConfig/properties/delivery/properties/timeoutMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                    }
                  }
                }
                if (data19.totalMs !== void 0) {
                  let data24 = data19.totalMs;
                  if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
                    let err55 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery/totalMs", schemaPath: "#/definitions/runtimeConfig/properties/delivery/properties/totalMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                    vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                  }
                  if (typeof data24 == "number" && isFinite(data24)) {
                    if (data24 > 18e6 || isNaN(data24)) {
                      let err56 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery/totalMs", schemaPath: "#/definitions/runtimeConfig/properties/delivery/properties/totalMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 18e6 }, message: "must be <= 18000000" };
                      vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                    }
                    if (data24 < 1 || isNaN(data24)) {
                      let err57 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery/totalMs", schemaPath: "#/definitions/runtimeConfig/properties/delivery/properties/totalMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                      vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                    }
                  }
                }
              } else {
                let err58 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/delivery", schemaPath: "#/definitions/runtimeConfig/properties/delivery/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
              }
            }
            if (data7.templates !== void 0) {
              let data25 = data7.templates;
              if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                if (data25.onError === void 0) {
                  let err59 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/templates", schemaPath: "#/definitions/runtimeConfig/properties/templates/required", keyword: "required", params: { missingProperty: "onError" }, message: "must have required property 'onError'" };
                  vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                }
                for (let key9 in data25)
                  if (key9 !== "onError") {
                    let err60 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/templates", schemaPath: "#/definitions/runtimeConfig/properties/templates/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                    vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
                  }
                if (data25.onError !== void 0) {
                  let data26 = data25.onError;
                  if (!(data26 === "fail" || data26 === "as-port")) {
                    let err61 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/templates/onError", schemaPath: "#/definitions/runtimeConfig/properties/templates/properties/onError/enum", keyword: "enum", params: { allowedValues: schema13.properties.templates.properties.onError.enum }, message: "must be equal to one of the allowed values" };
                    vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                  }
                }
              } else {
                let err62 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/templates", schemaPath: "#/definitions/runtimeConfig/properties/templates/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
              }
            }
            if (data7.conditions !== void 0) {
              let data27 = data7.conditions;
              if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                if (data27.onError === void 0) {
                  let err63 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/conditions", schemaPath: "#/definitions/runtimeConfig/properties/conditions/required", keyword: "required", params: { missingProperty: "onError" }, message: "must have required property 'onError'" };
                  vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                }
                for (let key10 in data27)
                  if (key10 !== "onError") {
                    let err64 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/conditions", schemaPath: "#/definitions/runtimeConfig/properties/conditions/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                    vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                  }
                if (data27.onError !== void 0) {
                  let data28 = data27.onError;
                  if (!(data28 === "fail" || data28 === "not-matched")) {
                    let err65 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/conditions/onError", schemaPath: "#/definitions/runtimeConfig/properties/conditions/properties/onError/enum", keyword: "enum", params: { allowedValues: schema13.properties.conditions.properties.onError.enum }, message: "must be equal to one of the allowed values" };
                    vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                  }
                }
              } else {
                let err66 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/conditions", schemaPath: "#/definitions/runtimeConfig/properties/conditions/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
              }
            }
          } else {
            let err67 = { instancePath: instancePath + "/configs/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/definitions/runtimeConfig/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
          }
        }
      else {
        let err68 = { instancePath: instancePath + "/configs", schemaPath: "#/properties/configs/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
      }
    }
    if (data.automations !== void 0) {
      let data29 = data.automations;
      if (Array.isArray(data29)) {
        let len5 = data29.length;
        for (let i5 = 0; i5 < len5; i5++)
          validate11(data29[i5], { instancePath: instancePath + "/automations/" + i5, parentData: data29, parentDataProperty: i5, rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length);
      } else {
        let err69 = { instancePath: instancePath + "/automations", schemaPath: "#/properties/automations/type", keyword: "type", params: { type: "array" }, message: "must be array" };
        vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
      }
    }
  } else {
    let err70 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" };
    vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
  }
  return validate10.errors = vErrors, errors === 0;
}

// src/sync/stored-value.ts
function isSnapshotFile(value) {
  return validateSnapshot(value);
}
function isConfigs(value) {
  let digest = `sha256:${"0".repeat(64)}`;
  return validateSnapshot({ format: 1, digest, sources: [], configs: value, automations: [] });
}
function snapshotProblem() {
  let [error] = validateSnapshot.errors ?? [];
  return error === void 0 ? "is no snapshot" : `breaks its schema${error.instancePath === "" ? "" : ` at "${error.instancePath}"`}: ${error.message ?? error.keyword}`;
}

// src/sync/route-file.ts
function formatRoute(automations, configs) {
  let used = new Set(automations.map((automation) => automation.repository)), ofRoute = Object.fromEntries(Object.entries(configs).filter(([name]) => used.has(name))), lines = automations.map((automation) => JSON.stringify(automation));
  return `{
"format":${STORE_FORMAT},
"configs":${JSON.stringify(ofRoute)},
"automations":[
${lines.join(`,
`)}
]
}
`;
}
function parseRoute(text, file) {
  let { configs, automations } = parseStoreFile(text, file);
  if (!isConfigs(configs)) throw corrupt(file, "has a bad configuration");
  if (!Array.isArray(automations)) throw corrupt(file, "has no automations");
  for (let automation of automations)
    if (!isRouted(automation) || !Object.hasOwn(configs, automation.repository))
      throw corrupt(file, "has a bad automation");
  return { format: STORE_FORMAT, configs, automations };
}
function isRouted(value) {
  return isJsonObject(value) && typeof value.repository == "string" && isAutomation(value.definition) && automationDigest(value.definition) === value.digest;
}
function isAutomation(value) {
  return isJsonObject(value) && typeof value.identifier == "string" && isJsonObject(value.trigger) && isJsonObject(value.trigger.event) && isJsonObject(value.invocationMethod) && typeof value.invocationMethod.type == "string";
}

export {
  groupBy,
  openStateStore,
  openStateReader,
  canonicalize,
  canonicalAutomation,
  canonicalText,
  toJson,
  automationDigest,
  textDigest,
  snapshotDigest,
  sameConfig,
  changesDigest,
  planDigest,
  SNAPSHOT_PATH,
  automationPath,
  entityRoutePath,
  runRoutePath,
  STORE_FORMAT,
  parseStoreFile,
  parseJson2 as parseJson,
  corrupt,
  isSnapshotFile,
  snapshotProblem,
  formatRoute,
  parseRoute,
  isAutomation
};
