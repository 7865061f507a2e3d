import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  filesDigest
} from "./chunk-H2ZJEYOT.mjs";
import {
  preparePlan
} from "./chunk-GRCL2DQW.mjs";
import {
  advanceFence,
  fenceAdvances,
  formatSnapshot,
  indexListeners,
  routeMembers,
  routePath
} from "./chunk-6F4XVJEG.mjs";
import {
  SNAPSHOT_PATH,
  automationPath,
  formatRoute
} from "./chunk-QGUJPN6Q.mjs";
import {
  canonicalAutomation,
  canonicalText
} from "./chunk-6KJZ3PJO.mjs";
import {
  LongshoreError
} from "./chunk-UTWICWRT.mjs";

// src/sync/to-commit.ts
function toCommit(prepared) {
  let { plan, comparison } = prepared, { snapshot, source, config } = comparison.input, advances = fenceAdvances(snapshot.file, source), isFirst = snapshot.revision === void 0;
  if (plan.changes.length === 0 && !plan.configChanged && !advances && !isFirst) return;
  let configs = { ...snapshot.file.configs, [source.repository]: config.runtime }, puts = /* @__PURE__ */ new Map(), deletes = [];
  puts.set(
    SNAPSHOT_PATH,
    formatSnapshot({
      sources: advanceFence(snapshot.file, source),
      configs,
      automations: comparison.rows
    })
  );
  for (let { kind, identifier, entry, after } of comparison.differences)
    after === void 0 ? deletes.push(automationPath(identifier)) : kind !== "move" && entry !== void 0 && puts.set(automationPath(identifier), canonicalText(entry.automation));
  return putRoutes(prepared, configs, puts, deletes), {
    expectedRevision: snapshot.revision,
    puts,
    deletes,
    message: commitMessage(prepared)
  };
}
function putRoutes({ comparison, stored }, configs, puts, deletes) {
  let listeners = indexListeners(comparison.rows), routed = /* @__PURE__ */ new Map();
  for (let target of comparison.targets) {
    let members = routeMembers(target, listeners);
    if (members.length === 0) {
      deletes.push(routePath(target));
      continue;
    }
    let automations = members.map((row) => {
      let known = routed.get(row.identifier) ?? route(row, comparison.definitions, stored);
      return routed.set(row.identifier, known), known;
    });
    puts.set(routePath(target), formatRoute(automations, configs));
  }
}
function route(row, definitions, stored) {
  let definition = definitions.get(row.identifier) ?? stored.get(row.identifier);
  if (definition === void 0)
    throw new LongshoreError(
      "store-corrupt",
      `The definition of "${row.identifier}" is in the snapshot, but not in the store.`,
      { hint: "Roll back to an earlier revision, or sync to a new store." }
    );
  return {
    definition: canonicalAutomation(definition),
    digest: row.digest,
    repository: row.source.repository
  };
}
var COUNTED = ["publish", "update", "move", "unpublish", "delete"];
function commitMessage({ plan, comparison }) {
  let parts = [...COUNTED.filter((kind) => plan.summary[kind] > 0).map(
    (kind) => `${kind} ${plan.summary[kind]}`
  ), ...plan.configChanged ? ["configuration"] : []], { repository, commit } = comparison.input.source, from = [repository, commit?.slice(0, 12)].filter(
    (part) => part !== void 0 && part !== ""
  );
  return `sync: ${parts.length === 0 ? "nothing changed" : parts.join(", ")}${from.length === 0 ? "" : ` (${from.join("@")})`}`;
}

// src/commands/sync.ts
var MAX_REPLANS = 3;
async function sync(input, deps) {
  let prepared = await preparePlan(input, deps);
  refuseForeignPlan(input, prepared);
  for (let replans = 0; ; replans += 1) {
    let reasons = refusalReasons(input, prepared);
    if (reasons.length > 0) return { kind: "refused", ...ending(prepared), reasons };
    if (input.dryRun) return { kind: "dry-run", ...ending(prepared) };
    let commit = toCommit(prepared);
    if (commit === void 0) return { kind: "unchanged", ...ending(prepared) };
    let result = await tryCommit(commit, deps.store);
    if (result.kind === "failed") return await afterFailure(result.error, input, prepared, deps);
    if (result.kind === "committed") return applied(prepared, result.revision);
    let replanned = await preparePlan(input, deps);
    if (replans === MAX_REPLANS || replanned.changesDigest !== prepared.changesDigest)
      return conflict(prepared, result);
    prepared = replanned;
  }
}
function refuseForeignPlan({ reviewed }, { comparison }) {
  let { repository } = comparison.input.source;
  if (!(reviewed === void 0 || reviewed.repository === repository))
    throw new LongshoreError(
      "input-invalid",
      `The reviewed plan is of ${named(reviewed.repository)}, and this is ${named(repository)}.`,
      { hint: "Make a plan in this repository, review it, and sync that one." }
    );
}
function named(repository) {
  return repository === "" ? "a folder without a repository" : `the repository "${repository}"`;
}
function refusalReasons(input, prepared) {
  let { plan } = prepared, reasons = [], errors = input.checked.diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) {
    let files = new Set(errors.map(({ file }) => file)).size, found = errors.length === 1 ? "is 1 error" : `are ${errors.length} errors`, where = files === 1 ? "1 file" : `${files} files`;
    reasons.push({
      code: "invalid-files",
      message: `There ${found} in ${where}; nothing is synced until all files are valid.`
    });
  }
  input.reviewed !== void 0 && input.reviewed.digest !== plan.digest && reasons.push({ code: "plan-stale", message: staleMessage(input.reviewed, prepared) });
  let unsafe = plan.unsafe.filter(({ override }) => !(input.force && override === "--force"));
  return [...reasons, ...unsafe];
}
function staleMessage(reviewed, { plan, comparison }) {
  let storeMoved = (plan.revision ?? null) !== reviewed.revision, filesMoved = filesDigest(comparison) !== reviewed.files;
  return `Since the plan was reviewed, ${[
    ...filesMoved ? ["the definition files or the configuration changed"] : [],
    ...filesMoved || storeMoved ? [] : ["drafts or what is taken over changed"],
    ...storeMoved ? [`the store is at ${at(plan.revision)}, not at ${at(reviewed.revision)} any more`] : []
  ].join(", and ")}. Plan again and review the new changes.`;
}
function at(revision) {
  return revision == null ? "no revision" : `revision ${revision}`;
}
function applied(prepared, revision) {
  let { plan } = prepared, { commit } = prepared.comparison.input.source;
  if (plan.changes.length > 0 || plan.configChanged)
    return { kind: "applied", ...ending(prepared), revision };
  let notes = commit === void 0 ? prepared.notes : [...prepared.notes, `The store is now as of commit ${commit.slice(0, 12)}.`];
  return { kind: "unchanged", ...ending(prepared), revision, notes };
}
function conflict(prepared, result) {
  let { plan, notes } = prepared, { revision } = result;
  return {
    kind: "conflict",
    plan,
    notes,
    reasons: [
      {
        code: "store-conflict",
        message: "Somebody else changed the store meanwhile. Run sync again and review the plan."
      }
    ],
    ...revision === void 0 ? {} : { revision }
  };
}
async function tryCommit(commit, store) {
  try {
    return await store.commit(commit);
  } catch (error) {
    if (error instanceof LongshoreError) return { kind: "failed", error };
    throw error;
  }
}
async function afterFailure(error, input, prepared, deps) {
  let { message, hint } = error, reasons = [
    { code: "store-failed", message, ...hint === void 0 ? {} : { hint } }
  ], { plan, notes } = prepared, found = await preparePlan(input, deps).catch(() => {
  }), failed = { kind: "failed", plan, notes, error, reasons };
  if (found === void 0) return { ...failed, isUnchanged: !1 };
  let { revision } = found.plan;
  if (revision !== void 0 && revision !== plan.revision && isAsWanted(found.plan)) {
    let note = `The store failed, and holds the changes all the same: ${message}`;
    return { kind: "applied", plan, notes: [...notes, note], revision };
  }
  return { ...failed, isUnchanged: !0, ...revision === void 0 ? {} : { revision } };
}
function isAsWanted({ changes, configChanged }) {
  return changes.length === 0 && !configChanged;
}
function ending({ plan, notes }) {
  let { revision } = plan;
  return { plan, notes, ...revision === void 0 ? {} : { revision } };
}

export {
  sync
};
