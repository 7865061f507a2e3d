import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  diffConfigs,
  indexListeners,
  parseSnapshot,
  routeMembers,
  routePath
} from "./chunk-6F4XVJEG.mjs";
import {
  SNAPSHOT_PATH,
  STORE_FORMAT,
  automationPath,
  isAutomation,
  isConfigs
} from "./chunk-QGUJPN6Q.mjs";
import {
  automationDigest,
  textDigest
} from "./chunk-6KJZ3PJO.mjs";
import {
  canonicalJson
} from "./chunk-AM3YEFZY.mjs";
import {
  isJsonObject
} from "./chunk-YII5YPDZ.mjs";
import {
  LongshoreError
} from "./chunk-UTWICWRT.mjs";

// src/sync/inspect-route.ts
function inspectRoute(input) {
  let { path: file, text } = input, about = { identifier: file, file };
  if (text === void 0) return [{ kind: "missing-in-store", ...about }];
  let route = parse(text);
  if (route === void 0)
    return [{ kind: "corrupt", ...about, message: "The file is not a route." }];
  let rows = new Map(
    routeMembers(input.target, input.listeners).map((row) => [row.identifier, row])
  ), seen = /* @__PURE__ */ new Set(), findings = [];
  for (let member of route.members) {
    let { identifier } = member.definition, row = seen.has(identifier) ? void 0 : rows.get(identifier);
    seen.add(identifier), row === void 0 ? findings.push({ kind: "extra-in-store", identifier, file }) : findings.push(...inspectMember(member, row, file));
  }
  for (let { identifier, digest } of rows.values())
    seen.has(identifier) || findings.push({ kind: "missing-in-store", identifier, file, digest });
  return [...findings, ...inspectConfigs(route.configs, rows, input)];
}
function inspectMember(member, row, file) {
  let { identifier, digest } = row;
  if (automationDigest(member.definition) !== digest) {
    let found = member.definition;
    return [{ kind: "changed-in-store", identifier, file, digest, found }];
  }
  return member.digest === digest && member.repository === row.source.repository ? [] : [{ kind: "changed-in-store", identifier, file, message: "The route says another digest or repository of it than the snapshot." }];
}
function inspectConfigs(configs, rows, { path: file, snapshot }) {
  return [...new Set([...rows.values()].map((row) => row.source.repository))].flatMap((repository) => {
    let recorded = snapshot.configs[repository], found = Object.hasOwn(configs, repository) ? configs[repository] : void 0;
    if (canonicalJson(recorded) === canonicalJson(found)) return [];
    let message = `The route has another configuration of "${repository}" than the snapshot.`, fields = found === void 0 ? [] : diffConfigs(recorded, found);
    return [{ kind: "changed-in-store", identifier: file, file, message, fields }];
  });
}
function parse(text) {
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return;
  }
  if (!isJsonObject(value) || value.format !== STORE_FORMAT) return;
  let { configs, automations } = value;
  if (!isConfigs(configs) || !Array.isArray(automations)) return;
  let members = automations.map(memberOf);
  return members.every((member) => member !== void 0) ? { configs, members } : void 0;
}
function memberOf(value) {
  if (!isJsonObject(value)) return;
  let { digest, repository } = value, definition = value.definition;
  return isAutomation(definition) ? { definition, digest, repository } : void 0;
}

// src/sync/inspect-store.ts
function belongsToSync(path) {
  return /^(?:automations|routes)\//.test(path);
}
function inspectStore(snapshot, files) {
  let intact = /* @__PURE__ */ new Map(), findings = [], expected = /* @__PURE__ */ new Set();
  for (let row of snapshot.automations) {
    let path = automationPath(row.identifier);
    expected.add(path);
    let inspected = inspectDefinition(row, path, files.get(path));
    inspected.kind === "intact" ? intact.set(row.identifier, inspected.definition) : findings.push(inspected.finding);
  }
  let listeners = indexListeners(snapshot.automations);
  for (let target of listeners.keys()) {
    let path = routePath(target);
    expected.add(path), findings.push(...inspectRoute({ target, path, text: files.get(path), listeners, snapshot }));
  }
  for (let [path, text] of files)
    belongsToSync(path) && !expected.has(path) && findings.push(extra(path, text));
  return { findings, intact };
}
function inspectDefinition({ identifier, digest }, file, text) {
  let at = { identifier, file, digest };
  if (text === void 0) return { kind: "finding", finding: { kind: "missing-in-store", ...at } };
  let value = parse2(text);
  return isAutomation(value) ? textDigest(text) === digest ? { kind: "intact", definition: value } : { kind: "finding", finding: { kind: "changed-in-store", ...at, found: value } } : { kind: "finding", finding: { kind: "corrupt", ...at, message: "The file is not an automation." } };
}
function extra(file, text) {
  let value = parse2(text);
  return { kind: "extra-in-store", identifier: isAutomation(value) ? value.identifier : file, file };
}
function parse2(text) {
  try {
    return JSON.parse(text);
  } catch {
    return;
  }
}

// src/commands/inspect-revision.ts
async function inspectRevision(store, revision) {
  let { paths } = await store.list(revision), ours = paths.filter((path) => path === SNAPSHOT_PATH || belongsToSync(path)), read = await store.readMany(ours, revision), files = /* @__PURE__ */ new Map();
  for (let [path, text] of read.files)
    text !== void 0 && files.set(path, text);
  let snapshot = readSnapshot(files.get(SNAPSHOT_PATH), store.url);
  if (snapshot.kind === "damaged")
    return { revision, files, findings: [snapshot.finding], intact: /* @__PURE__ */ new Map() };
  let { file } = snapshot;
  return { revision, files, snapshot: file, ...inspectStore(file, files) };
}
function readSnapshot(text, url) {
  let at = { identifier: SNAPSHOT_PATH, file: SNAPSHOT_PATH };
  if (text === void 0) return { kind: "damaged", finding: { kind: "missing-in-store", ...at } };
  try {
    return { kind: "snapshot", file: parseSnapshot(text, { url, path: SNAPSHOT_PATH }) };
  } catch (error) {
    if (!(error instanceof LongshoreError) || error.code !== "store-corrupt") throw error;
    return { kind: "damaged", finding: { kind: "corrupt", ...at, message: error.message } };
  }
}

// src/model/revision.ts
function shortRevision(revision) {
  return /^[0-9a-f]{40,}$/.test(revision) ? revision.slice(0, 12) : revision;
}

export {
  inspectRevision,
  shortRevision
};
