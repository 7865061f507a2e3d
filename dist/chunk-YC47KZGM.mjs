import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  inspectRevision
} from "./chunk-YOL254OB.mjs";
import {
  compareWith,
  makePlan
} from "./chunk-GRCL2DQW.mjs";
import {
  EMPTY_SNAPSHOT,
  diffAutomations
} from "./chunk-6F4XVJEG.mjs";
import {
  automationPath,
  isAutomation
} from "./chunk-QGUJPN6Q.mjs";
import {
  automationDigest,
  textDigest
} from "./chunk-6KJZ3PJO.mjs";

// src/model/drift.ts
var DRIFT_KINDS = [
  "corrupt",
  "missing-in-store",
  "changed-in-store",
  "extra-in-store",
  "pending"
];
function summarizeDrift(items) {
  let count = (kind) => items.filter((item) => item.kind === kind).length;
  return {
    corrupt: count("corrupt"),
    "missing-in-store": count("missing-in-store"),
    "changed-in-store": count("changed-in-store"),
    "extra-in-store": count("extra-in-store"),
    pending: count("pending")
  };
}

// src/commands/drift-history.ts
var MAX_REVISIONS = 50;
async function readHistory({ findings, files, revision }, store) {
  let digests = /* @__PURE__ */ new Map();
  for (let { identifier, digest } of findings)
    digest !== void 0 && digests.set(identifier, digest);
  let open = new Set(findings.map(({ file }) => file)), since = /* @__PURE__ */ new Map(), recorded = /* @__PURE__ */ new Map(), before, listed = open.size === 0 ? [] : await store.revisions(MAX_REVISIONS), start = listed.findIndex((candidate) => candidate.revision === revision), [head, ...older] = start === -1 ? [] : listed.slice(start), newer = head;
  for (let each of older) {
    let wanted = [...digests.keys()].filter((identifier) => !recorded.has(identifier));
    if (newer === void 0 || open.size === 0 && wanted.length === 0) break;
    let paths = /* @__PURE__ */ new Set([...open, ...wanted.map(automationPath)]), { files: texts } = await store.readMany([...paths], each.revision);
    for (let file of [...open])
      texts.get(file) !== files.get(file) && (since.set(file, newer), open.delete(file));
    for (let identifier of wanted) {
      let definition = definitionOf(
        texts.get(automationPath(identifier)),
        digests.get(identifier)
      );
      definition !== void 0 && recorded.set(identifier, definition);
    }
    open.size === 0 && (before ??= each.revision), newer = each;
  }
  return { since, recorded, ...before === void 0 ? {} : { before } };
}
function definitionOf(text, digest) {
  if (text === void 0 || textDigest(text) !== digest) return;
  let value = JSON.parse(text);
  return isAutomation(value) ? value : void 0;
}

// src/commands/drift.ts
async function drift(input, deps) {
  let { store } = deps, notes = notesOf(input), revision = await store.head();
  if (revision === void 0)
    return { items: (await pendingItems(input, EMPTY_SNAPSHOT, /* @__PURE__ */ new Map(), deps)).toSorted(inOrder), notes };
  let inspected = await inspectRevision(store, revision), { findings, files, snapshot, intact } = inspected, history = await readHistory({ findings, files, revision }, store), synced = snapshot === void 0 ? [] : filesAsSynced(input, snapshot), recorded = new Map([...synced, ...history.recorded, ...intact]), items = findings.map((finding) => itemOf(finding, history, recorded));
  snapshot !== void 0 && items.push(...await pendingItems(input, { revision, file: snapshot }, recorded, deps));
  let before = await intactRevision(history.before, store);
  return {
    items: items.toSorted(inOrder),
    revision,
    ...before === void 0 ? {} : { intactRevision: before },
    notes
  };
}
async function intactRevision(revision, store) {
  if (revision === void 0) return;
  let { findings } = await inspectRevision(store, revision);
  return findings.length === 0 ? revision : void 0;
}
function filesAsSynced({ checked }, { automations }) {
  let digests = new Map(automations.map((row) => [row.identifier, row.digest]));
  return checked.manifest.entries.map(({ automation }) => [automation.identifier, automation]).filter(([identifier, automation]) => digests.get(identifier) === automationDigest(automation));
}
function itemOf(finding, { since }, recorded) {
  let { kind, identifier, file, found, message } = finding, before = recorded.get(identifier), fields = finding.fields ?? (found === void 0 || before === void 0 ? [] : diffAutomations(before, found)), revision = since.get(file), said = message ?? (found === void 0 ? void 0 : textMessage(before, fields));
  return {
    kind,
    identifier,
    file,
    ...said === void 0 ? {} : { message: said },
    ...revision === void 0 ? {} : { since: revision.revision },
    ...revision?.author === void 0 ? {} : { by: revision.author },
    fields
  };
}
function textMessage(before, fields) {
  return before === void 0 ? "What was synced is in no revision that was looked at." : fields.length === 0 ? "The definition is the same, its text is another." : void 0;
}
async function pendingItems(input, snapshot, recorded, { sourceControl }) {
  let source = await sourceControl.state([]), comparison = compareWith(input, snapshot, source, "ancestor"), { plan } = makePlan(comparison, recorded), items = plan.changes.map(
    ({ kind, identifier, file: file2, fields }) => ({
      kind: "pending",
      identifier,
      file: file2 ?? "",
      message: PENDING[kind],
      fields
    })
  );
  if (!plan.configChanged) return items;
  let file = input.configFile ?? "longshore.yaml";
  return [
    ...items,
    { kind: "pending", identifier: file, file, message: "The configuration is to be synced.", fields: plan.configFields }
  ];
}
var PENDING = {
  publish: "It is to be published.",
  update: "It is to be updated.",
  unpublish: "It is to be unpublished.",
  delete: "It is to be deleted: no file defines it.",
  move: "Its file is another."
};
function notesOf({ checked }) {
  let errors = checked.diagnostics.filter(({ severity }) => severity === "error"), faulty = new Set(errors.map(({ file }) => file)).size;
  return faulty === 0 ? [] : [
    faulty === 1 ? "1 file has errors; what it defines is not compared." : `${faulty} files have errors; what they define is not compared.`
  ];
}
function inOrder(a, b) {
  return DRIFT_KINDS.indexOf(a.kind) - DRIFT_KINDS.indexOf(b.kind) || compareTexts(a.identifier, b.identifier) || compareTexts(a.file, b.file);
}
function compareTexts(a, b) {
  return a === b ? 0 : a < b ? -1 : 1;
}

export {
  DRIFT_KINDS,
  summarizeDrift,
  drift
};
