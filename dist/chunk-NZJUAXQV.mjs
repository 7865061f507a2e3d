import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  inspectRevision,
  shortRevision
} from "./chunk-YOL254OB.mjs";
import {
  EMPTY_SNAPSHOT,
  diffAutomations,
  diffConfigs,
  formatSnapshot,
  parseSnapshot,
  removalReason,
  risksOf
} from "./chunk-6F4XVJEG.mjs";
import {
  SNAPSHOT_PATH
} from "./chunk-QGUJPN6Q.mjs";
import {
  planDigest,
  textDigest
} from "./chunk-6KJZ3PJO.mjs";
import {
  canonicalJson
} from "./chunk-AM3YEFZY.mjs";
import {
  DEFAULT_RUNTIME_CONFIG
} from "./chunk-HZAZBPXW.mjs";
import {
  LongshoreError
} from "./chunk-UTWICWRT.mjs";

// src/commands/find-revision.ts
var LISTED_REVISIONS = 50, SHOWN_IN_ERROR = 10, MIN_PREFIX = 4;
async function findRevision(named, store) {
  let revisions = await store.revisions(LISTED_REVISIONS);
  if (revisions.some(({ revision }) => revision === named) || await exists(named, store)) return named;
  let found = named.length < MIN_PREFIX ? [] : revisions.filter(({ revision }) => revision.startsWith(named)), [first, ...others] = found;
  if (first === void 0)
    throw unknown(`The store "${store.url}" has no revision "${named}".`, revisions);
  if (others.length === 0) return first.revision;
  throw unknown(`"${named}" is the beginning of ${found.length} revisions.`, found);
}
async function exists(revision, store) {
  try {
    return await store.list(revision), !0;
  } catch (error) {
    if (error instanceof LongshoreError && error.code === "store-unreadable") return !1;
    throw error;
  }
}
function unknown(message, revisions) {
  let latest = revisions.slice(0, SHOWN_IN_ERROR).map(
    ({ revision, committedAt, message: what }) => `  ${shortRevision(revision)}  ${committedAt}  ${what}`
  );
  return new LongshoreError("revision-unknown", message, {
    hint: latest.length === 0 ? "It was never written: there is nothing to go back to." : ["Name one of these, or see more with --list:", ...latest].join(`
`)
  });
}

// src/sync/restore.ts
function restore(input) {
  let commit = restoringCommit(input);
  return { plan: restoringPlan(input), ...commit === void 0 ? {} : { commit } };
}
function restoringCommit({ head, target, sources }) {
  let { configs, automations } = target.snapshot, wanted = new Map(target.files);
  wanted.set(SNAPSHOT_PATH, formatSnapshot({ sources, configs, automations }));
  let puts = new Map([...wanted].filter(([path, text]) => head.files.get(path) !== text)), deletes = [...head.files.keys()].filter((path) => !wanted.has(path)).sort();
  if (!(puts.size === 0 && deletes.length === 0))
    return {
      expectedRevision: head.revision,
      puts,
      deletes,
      message: `rollback: to revision ${shortRevision(target.revision)}`
    };
}
function restoringPlan(input) {
  let { head, target } = input, before = head.snapshot ?? EMPTY_SNAPSHOT.file, rows = new Map(before.automations.map((row) => [row.identifier, row])), wanted = new Map(target.snapshot.automations.map((row) => [row.identifier, row])), removed = before.automations.filter((row) => !wanted.has(row.identifier)), changes = [
    ...removed.map((row) => change("delete", row, [], input)),
    ...target.snapshot.automations.flatMap((row) => changeOf(rows.get(row.identifier), row, input))
  ], count = (kind) => changes.filter((each) => each.kind === kind).length, configFields = configDifferences(before, target.snapshot);
  return {
    changes,
    unsafe: unsafeReasons(removed.length, input),
    digest: planDigest(
      textDigest(JSON.stringify([target.revision, changes, configFields])),
      head.revision
    ),
    revision: head.revision,
    configChanged: configFields.length > 0,
    configFields,
    env: [],
    summary: {
      publish: count("publish"),
      update: count("update"),
      unpublish: 0,
      delete: count("delete"),
      move: count("move"),
      unchanged: wanted.size - (changes.length - removed.length),
      drafts: 0
    }
  };
}
function changeOf(before, after, input) {
  if (before === void 0) return [change("publish", after, [], input)];
  let fields = [];
  before.path !== after.path && fields.push({ path: "file", before: before.path, after: after.path });
  let [from, to] = [before.source.repository, after.source.repository];
  if (from !== to && fields.push({ path: "repository", before: from, after: to }), before.digest === after.digest)
    return fields.length === 0 ? [] : [change("move", after, fields, input)];
  let [old, now] = [input.head, input.target].map(({ intact }) => intact.get(after.identifier));
  return old !== void 0 && now !== void 0 && fields.push(...diffAutomations(old, now)), [change("update", after, fields, input)];
}
function change(kind, { identifier, path, source }, fields, { head, target }) {
  let after = target.intact.get(identifier), changesDefinition = kind === "publish" || kind === "update", config = target.snapshot.configs[source.repository] ?? DEFAULT_RUNTIME_CONFIG, before = kind === "update" ? head.intact.get(identifier) : void 0;
  return {
    kind,
    identifier,
    file: path,
    fields,
    risks: changesDefinition && after !== void 0 ? risksOf(before, after, config) : []
  };
}
function configDifferences(before, after) {
  return [
    .../* @__PURE__ */ new Set([...Object.keys(before.configs), ...Object.keys(after.configs)])
  ].sort().flatMap((repository) => {
    let [old, now] = [before.configs[repository], after.configs[repository]];
    return canonicalJson(old ?? null) === canonicalJson(now ?? null) ? [] : diffConfigs(old, now ?? DEFAULT_RUNTIME_CONFIG);
  });
}
function unsafeReasons(removed, { head, target, safety }) {
  let existing = head.snapshot?.automations.length ?? 0;
  return target.snapshot.automations.length === 0 && removed > 0 && !safety.allowEmpty ? [
    {
      code: "empty-revision",
      message: `Revision ${shortRevision(target.revision)} has no automations, and this deletes all ${removed} of the store.`,
      override: "--force"
    }
  ] : removalReason({ removed, existing, safety });
}

// src/commands/rollback.ts
async function rollback(input, { store }) {
  let target = await inspectRevision(store, await findRevision(input.revision, store)), { snapshot } = target;
  if (snapshot === void 0) throw noSnapshot(target, store);
  let head = await inspectRevision(store, await store.head() ?? target.revision), fence = await newestFence(head, store), { plan, commit } = restore({
    head,
    target: { ...target, snapshot },
    sources: fence.sources ?? snapshot.sources,
    safety: input.safety
  }), unsafe = [...damage(target), ...plan.unsafe], result = {
    plan: { ...plan, unsafe },
    revision: head.revision,
    reasons: [],
    notes: [...fence.notes, ...followNotes(target)]
  }, reasons = unsafe.filter(() => !input.force);
  if (reasons.length > 0) return { kind: "refused", ...result, reasons };
  if (commit === void 0) return { kind: "unchanged", ...result, notes: [] };
  if (input.dryRun) return { kind: "dry-run", ...result };
  let committed = await store.commit(commit);
  if (committed.kind === "committed")
    return { kind: "applied", ...result, revision: committed.revision };
  let conflict = {
    code: "store-conflict",
    message: "Somebody else changed the store meanwhile. Run rollback again and review the plan."
  };
  return {
    kind: "conflict",
    ...result,
    revision: committed.revision ?? head.revision,
    reasons: [conflict],
    notes: []
  };
}
function noSnapshot({ revision, findings }, { url }) {
  let why = findings[0]?.message ?? "It has no snapshot.";
  return new LongshoreError(
    "store-corrupt",
    `Revision ${shortRevision(revision)} of the store "${url}" is none to go back to. ${why}`,
    { hint: "Name another revision; --list shows them." }
  );
}
function damage({ revision, findings }) {
  if (findings.length === 0) return [];
  let files = [...new Set(findings.map(({ file }) => `"${file}"`))], more = files.length > 3 ? ` and ${files.length - 3} more` : "";
  return [
    {
      code: "damaged-revision",
      message: `Revision ${shortRevision(revision)} is not as it was synced: ${files.slice(0, 3).join(", ")}${more}.`,
      override: "--force"
    }
  ];
}
async function newestFence({ snapshot }, store) {
  if (snapshot !== void 0) return { sources: snapshot.sources, notes: [] };
  for (let { revision } of await store.revisions(LISTED_REVISIONS)) {
    let { text } = await store.read(SNAPSHOT_PATH, revision), sources = text === void 0 ? void 0 : sourcesOf(text, store.url);
    if (sources === void 0) continue;
    let note = `The current snapshot is damaged; what was synced last is taken from revision ${shortRevision(revision)}.`;
    return { sources, notes: [note] };
  }
  return { notes: ["What was synced last is not known any more; a late sync may get in."] };
}
function sourcesOf(text, url) {
  try {
    return parseSnapshot(text, { url, path: SNAPSHOT_PATH }).sources;
  } catch (error) {
    if (error instanceof LongshoreError && error.code === "store-corrupt") return;
    throw error;
  }
}
function followNotes({ snapshot, revision }) {
  let from = (snapshot?.sources ?? []).flatMap(
    ({ repository, commit }) => commit === void 0 ? [] : [`${repository === "" ? "" : `${repository}@`}${commit.slice(0, 12)}`]
  ), as = from.length === 0 ? "" : ` as in ${from.join(" and ")}`;
  return [
    `The next sync undoes this unless the files follow: make them what revision ${shortRevision(revision)} was synced from${as}.`
  ];
}

export {
  LISTED_REVISIONS,
  rollback
};
