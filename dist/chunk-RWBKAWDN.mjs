import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  createNoRunLog,
  pLimit
} from "./chunk-IID7RRQU.mjs";
import {
  TEMPORARY_PREFIX,
  endOfMonth,
  eventName,
  filesByEvent,
  filesOfEvent,
  formatEventRecord,
  list,
  listMonths,
  listShards,
  parseEventRecord,
  recordPlace,
  runLogCorrupt,
  runLogUnreadable,
  runLogUnwritable,
  textDigest
} from "./chunk-PDJ2PWRJ.mjs";
import {
  mergeEventRecords
} from "./chunk-6FACFI77.mjs";
import {
  flushDirectory,
  makeDirectory,
  parseLocationUrl,
  parseStoreUrl,
  writeDurably
} from "./chunk-FP2WCHXK.mjs";
import {
  systemCode
} from "./chunk-S6XJR6VE.mjs";
import {
  LongshoreError
} from "./chunk-UTWICWRT.mjs";

// src/adapters/secrets/environment-signing-keys.ts
import { createPrivateKey, createPublicKey, createSecretKey } from "node:crypto";
var VARIABLE = "LONGSHORE_SIGNING_SECRET", MIN_HMAC_BYTES = 24, MAX_HMAC_BYTES = 64, SEED_BYTES = 32, PUBLIC_KEY_BYTES = 32;
function readSigningKeys(environment, onRead) {
  let texts = (environment[VARIABLE] ?? "").split(/\s+/).filter((text) => text !== ""), port = (environment.PORT_CLIENT_SECRET ?? "").trim(), read = texts.map(readKey);
  for (let text of /* @__PURE__ */ new Set([...texts, ...read.flatMap(tellingTexts), port]))
    text !== "" && onRead(text);
  let problems = read.flatMap((one, index) => one.kind === "key" ? [] : [`${texts.length === 1 ? "The key" : `Key ${index + 1} of ${texts.length}`} in ${VARIABLE} ${one.problem}.`]);
  if (problems.length > 0)
    throw new LongshoreError("input-invalid", problems.join(`
`), {
      hint: 'Make a key with: echo "whsec_$(openssl rand -base64 32)"'
    });
  return {
    standard: read.flatMap((one) => one.kind === "key" ? [one.key] : []),
    ...port === "" ? {} : { port: createSecretKey(port, "utf8") }
  };
}
function readKey(text) {
  let prefix = /^wh[a-z]+_/.exec(text)?.[0] ?? "";
  if (prefix === "whpk_")
    return { kind: "none", problem: 'is a public key ("whpk_"), which cannot sign' };
  if (prefix !== "whsec_" && prefix !== "whsk_")
    return { kind: "none", problem: 'starts neither with "whsec_" nor with "whsk_"' };
  let base64 = text.slice(prefix.length), bytes = Buffer.from(base64, "base64");
  return bytes.toString("base64") !== base64 ? { kind: "none", problem: `has no base64, with its padding, after "${prefix}"`, bytes } : prefix === "whsec_" ? hmacKey(bytes) : ed25519Key(bytes);
}
function hmacKey(bytes) {
  return bytes.length < MIN_HMAC_BYTES || bytes.length > MAX_HMAC_BYTES ? { kind: "none", problem: `has ${bytes.length} bytes; a "whsec_" key has ${MIN_HMAC_BYTES} to ${MAX_HMAC_BYTES}`, bytes } : { kind: "key", key: { kind: "hmac", key: createSecretKey(bytes) }, bytes };
}
function ed25519Key(bytes) {
  if (bytes.length !== SEED_BYTES && bytes.length !== SEED_BYTES + PUBLIC_KEY_BYTES)
    return { kind: "none", problem: `has ${bytes.length} bytes; a "whsk_" key has ${SEED_BYTES} or ${SEED_BYTES + PUBLIC_KEY_BYTES}`, bytes };
  let key = privateKey(bytes.subarray(0, SEED_BYTES)), publicKey = bytes.subarray(SEED_BYTES);
  return publicKey.length > 0 && !publicKey.equals(publicKeyOf(key)) ? { kind: "none", problem: "holds a public key that is not its own", bytes } : { kind: "key", key: { kind: "ed25519", key }, bytes };
}
var PKCS8_HEAD = Buffer.from("302e020100300506032b657004220420", "hex");
function privateKey(seed) {
  return createPrivateKey({
    key: Buffer.concat([PKCS8_HEAD, seed]),
    format: "der",
    type: "pkcs8"
  });
}
function publicKeyOf(key) {
  return createPublicKey(key).export({ format: "der", type: "spki" }).subarray(-PUBLIC_KEY_BYTES);
}
function tellingTexts({ bytes }) {
  if (bytes === void 0) return [];
  let text = bytes.toString("utf8");
  return [
    ...[bytes, bytes.subarray(0, SEED_BYTES)].flatMap((part) => [
      part.toString("base64"),
      part.toString("base64url"),
      part.toString("hex")
    ]),
    ...Buffer.from(text).equals(bytes) ? [text] : []
  ];
}

// src/adapters/run-log/run-log-url.ts
import { posix } from "node:path";

// src/adapters/run-log/record-reader.ts
import { readFile } from "node:fs/promises";
import { join } from "node:path";
async function readRecord(location, files) {
  let records = [];
  for (let file of files) {
    let record = await readFileOf(location, file);
    record !== void 0 && records.push(record);
  }
  return records.length === 0 ? void 0 : records.reduce(mergeEventRecords);
}
async function readFileOf(location, file) {
  let bytes;
  try {
    bytes = await readFile(join(location.path, file.path));
  } catch (cause) {
    if (systemCode(cause) === "ENOENT") return;
    throw systemCode(cause) === "EISDIR" ? runLogCorrupt(location.url, file.path, "is a directory", cause) : runLogUnreadable(location.url, cause);
  }
  if (textDigest(bytes) !== file.digest)
    throw runLogCorrupt(location.url, file.path, "does not hold what was written to it");
  let parsed = parseEventRecord(bytes.toString("utf8"));
  if (parsed.kind === "invalid") throw runLogCorrupt(location.url, file.path, parsed.problem);
  if (eventName(parsed.record.identity) !== file.event)
    throw runLogCorrupt(location.url, file.path, "is a record of another event");
  return parsed.record;
}

// src/adapters/run-log/record-writer.ts
import { randomBytes } from "node:crypto";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join as join2 } from "node:path";
var MAX_CONCURRENT_WRITES = 16;
async function writeRecords(location, records) {
  let limit = pLimit(MAX_CONCURRENT_WRITES), folders = await Promise.all(
    records.map((record) => limit(() => writeRecord(location, record)))
  );
  await Promise.all([...new Set(folders)].map(flushUnlessDropped));
}
async function writeRecord(location, record) {
  let text = formatEventRecord(record), place = recordPlace(record, text), folder = join2(location.path, place.folder);
  try {
    await writeWhole(location, folder, place.name, text);
  } catch (cause) {
    if (systemCode(cause) !== "ENOENT") throw cause;
    await writeWhole(location, folder, place.name, text);
  }
  return folder;
}
async function writeWhole(location, folder, name, text) {
  await makeFolder(location, folder);
  let temporary = join2(folder, temporaryName());
  try {
    await writeDurably(temporary, text), await rename(temporary, join2(folder, name));
  } catch (cause) {
    throw await discard(temporary), cause;
  }
}
async function makeFolder(location, folder) {
  try {
    await mkdir(folder);
  } catch (cause) {
    if (systemCode(cause) === "EEXIST") return;
    if (systemCode(cause) !== "ENOENT") throw cause;
    await listMonths(location), await makeDirectory(folder);
    return;
  }
  await flushDirectory(dirname(folder));
}
async function flushUnlessDropped(folder) {
  try {
    await flushDirectory(folder);
  } catch (cause) {
    if (systemCode(cause) !== "ENOENT") throw cause;
  }
}
async function dropMonths(location, beforeMs) {
  let dropped = 0;
  for (let month of await listMonths(location))
    endOfMonth(month) > beforeMs ? await removeAbandoned(location, month, beforeMs) : await moveAway(location, month) && (dropped += 1);
  for (let name of await list(location, ""))
    name.startsWith(TEMPORARY_PREFIX) && await discard(join2(location.path, name));
  return dropped;
}
async function moveAway({ path }, month) {
  try {
    return await rename(join2(path, month), join2(path, temporaryName())), !0;
  } catch (cause) {
    if (systemCode(cause) === "ENOENT") return !1;
    throw cause;
  }
}
async function removeAbandoned(location, month, beforeMs) {
  for (let shard of await listShards(location, month)) {
    let folder = `${month}/${shard}`;
    for (let name of await list(location, folder)) {
      if (!name.startsWith(TEMPORARY_PREFIX)) continue;
      let path = join2(location.path, folder, name), modifiedMs = await stat(path).then(
        ({ mtimeMs }) => mtimeMs,
        () => {
        }
      );
      modifiedMs !== void 0 && modifiedMs < beforeMs && await discard(path);
    }
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

// src/adapters/run-log/file-run-log.ts
var MAX_CONCURRENT_READS = 16;
function openFileRunLog(location) {
  return {
    url: location.url,
    writesEachOutcome: !0,
    isPublic: async () => !1,
    find: (events) => findRecords(location, events),
    write: (records) => writing(location, () => writeRecords(location, records)),
    list: (query) => listRecords(location, query),
    prune: (beforeMs) => writing(location, () => dropMonths(location, beforeMs))
  };
}
async function findRecords(location, events) {
  let months = await listMonths(location), limit = pLimit(MAX_CONCURRENT_READS), found = await Promise.all(
    events.map(
      ({ identity }) => limit(async () => {
        let files = await filesOfEvent(location, months, eventName(identity));
        return await readRecord(location, files);
      })
    )
  );
  return new Map(
    found.flatMap((record) => record === void 0 ? [] : [[record.identity, record]])
  );
}
async function listRecords(location, { limit, sinceMs = -1 / 0, untilMs = 1 / 0 }) {
  let events = [...(await filesByEvent(location)).values()].map((files) => ({ files, atMs: files[0]?.atMs ?? 0 })).filter(({ atMs }) => atMs >= sinceMs && atMs < untilMs).sort((a, b) => b.atMs - a.atMs).slice(0, limit), reads = pLimit(MAX_CONCURRENT_READS);
  return (await Promise.all(
    events.map(({ files }) => reads(() => readRecord(location, files)))
  )).flatMap((record) => record ?? []);
}
async function writing(location, write) {
  try {
    return await write();
  } catch (cause) {
    throw cause instanceof LongshoreError && cause.code === "run-log-corrupt" ? cause : runLogUnwritable(location.url, location.path, rootCause(cause));
  }
}
function rootCause(cause) {
  return cause instanceof LongshoreError ? cause.cause : cause;
}

// src/adapters/run-log/run-log-url.ts
var DEFAULT_RUN_LOG_BRANCH = "longshore-runs", WORDS = {
  what: "run log",
  defaultBranch: DEFAULT_RUN_LOG_BRANCH,
  invalid
};
function parseRunLogUrl(url, cwd) {
  if (url === "none") return { kind: "none" };
  let location = parseLocationUrl(url, cwd, WORDS);
  if (location === void 0) throw invalid(`The run log "${url}" has no known kind.`);
  return location;
}
function invalid(message) {
  return new LongshoreError("input-invalid", message, {
    hint: 'Use "none", "file:PATH" or "github:OWNER/REPO#BRANCH".'
  });
}
function defaultRunLogUrl(storeUrl) {
  let store = parseStoreUrl(storeUrl, "/");
  return store.kind === "github" ? `github:${store.owner}/${store.repository}#${DEFAULT_RUN_LOG_BRANCH}` : `file:${posix.join(storeUrl.slice(5), "..", "runs")}`;
}
async function openRunLog(url, options) {
  let parsed = parseRunLogUrl(url, options.cwd);
  switch (parsed.kind) {
    case "none":
      return createNoRunLog();
    case "file":
      return openFileRunLog({ url, path: parsed.path });
    case "github": {
      let github = await import("./github-run-log-WFLS5YUF.mjs");
      return github.openGitHubRunLog(github.githubRunLogOptions(parsed, options));
    }
  }
}

export {
  readSigningKeys,
  defaultRunLogUrl,
  openRunLog
};
