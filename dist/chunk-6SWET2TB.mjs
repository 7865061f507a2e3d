import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  advanceFence,
  fenceAdvances,
  formatSnapshot,
  indexListeners,
  preparePlan,
  routeMembers,
  routePath
} from "./chunk-X5QARW5M.mjs";
import {
  SNAPSHOT_PATH,
  automationPath,
  canonicalAutomation,
  canonicalText,
  formatRoute
} from "./chunk-7NP5MVJ5.mjs";
import {
  LongshoreError
} from "./chunk-XAIAMYQO.mjs";

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
  for (let replans = 0; ; replans += 1) {
    let reasons = refusalReasons(input, prepared);
    if (reasons.length > 0) return { kind: "refused", ...ending(prepared), reasons };
    if (input.dryRun) return { kind: "dry-run", ...ending(prepared) };
    let commit = toCommit(prepared);
    if (commit === void 0) return { kind: "unchanged", ...ending(prepared) };
    let result = await deps.store.commit(commit);
    if (result.kind === "committed") return applied(prepared, result.revision);
    let replanned = await preparePlan(input, deps);
    if (replans === MAX_REPLANS || replanned.changesDigest !== prepared.changesDigest)
      return conflict(prepared, result);
    prepared = replanned;
  }
}
function refusalReasons(input, { plan }) {
  let reasons = [], errors = input.checked.diagnostics.filter(({ severity }) => severity === "error");
  if (errors.length > 0) {
    let files = new Set(errors.map(({ file }) => file)).size, found = errors.length === 1 ? "is 1 error" : `are ${errors.length} errors`, where = files === 1 ? "1 file" : `${files} files`;
    reasons.push({
      code: "invalid-files",
      message: `There ${found} in ${where}; nothing is synced until all files are valid.`
    });
  }
  input.reviewedDigest !== void 0 && input.reviewedDigest !== plan.digest && reasons.push({
    code: "another-plan",
    message: "The plan is another than the reviewed one: the files or the store changed since."
  });
  let unsafe = plan.unsafe.filter(({ override }) => !(input.force && override === "--force"));
  return [...reasons, ...unsafe];
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
function ending({ plan, notes }) {
  let { revision } = plan;
  return { plan, notes, ...revision === void 0 ? {} : { revision } };
}

export {
  sync
};
