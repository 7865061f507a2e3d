import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  EMPTY_SNAPSHOT,
  diffAutomations,
  diffConfigs,
  indexListeners,
  listensTo,
  parseSnapshot,
  recordedCommit,
  risksOf,
  routeMembers,
  touchedTargets,
  unsafeReasons
} from "./chunk-6F4XVJEG.mjs";
import {
  require_picomatch
} from "./chunk-62I3O3KL.mjs";
import {
  isPublished
} from "./chunk-ZA4MBEKX.mjs";
import {
  SNAPSHOT_PATH,
  automationPath,
  corrupt,
  isAutomation,
  parseJson
} from "./chunk-QGUJPN6Q.mjs";
import {
  automationDigest,
  changesDigest,
  planDigest,
  sameConfig,
  textDigest,
  toJson
} from "./chunk-6KJZ3PJO.mjs";
import {
  secretVariable
} from "./chunk-45K3VNI6.mjs";
import {
  secretsOfValue
} from "./chunk-ZZ3YJM5D.mjs";
import {
  DEFAULT_RUNTIME_CONFIG
} from "./chunk-HZAZBPXW.mjs";
import {
  LongshoreError
} from "./chunk-UTWICWRT.mjs";
import {
  __toESM
} from "./chunk-VQ4QOCWD.mjs";

// src/sync/difference.ts
function inPlanOrder(a, b) {
  return +(a.after !== void 0) - +(b.after !== void 0) || (a.identifier < b.identifier ? -1 : 1);
}
function applyDifferences(before, differences) {
  let rows = new Map(before.map((row) => [row.identifier, row]));
  for (let { identifier, after } of differences)
    after === void 0 ? rows.delete(identifier) : rows.set(identifier, after);
  return [...rows.values()].sort((a, b) => a.identifier < b.identifier ? -1 : 1);
}

// src/sync/touched-routes.ts
function touchedRoutes(input) {
  let { differences, before, after, reconfigured } = input, changed = differences.filter(changesRoute).flatMap((difference) => [
    difference.before?.listensTo ?? [],
    difference.after?.listensTo ?? []
  ]).flat(), ofConfig = after.filter((row) => row.source.repository === reconfigured);
  if (changed.push(...ofConfig.map((row) => row.listensTo)), changed.length === 0) return /* @__PURE__ */ new Set();
  let targetsOf = /* @__PURE__ */ new Map();
  for (let { identifier, listensTo: listensTo2 } of [...before, ...after])
    targetsOf.set(identifier, [...targetsOf.get(identifier) ?? [], listensTo2]);
  return touchedTargets(changed, targetsOf);
}
function changesRoute({ kind, before, after }) {
  return kind !== "move" || before?.source.repository !== after?.source.repository;
}
function neededDefinitions(differences, rows, targets, atHand) {
  let updates = differences.filter(({ kind }) => kind === "update"), needed = new Set(updates.map(({ identifier }) => identifier)), listeners = indexListeners(rows);
  for (let target of targets)
    for (let { identifier } of routeMembers(target, listeners))
      atHand.has(identifier) || needed.add(identifier);
  return [...needed].sort();
}

// src/sync/compare.ts
function compareManifest(input) {
  let { source } = input, { automations: before, configs } = input.snapshot.file, inScope = input.scope ?? (() => !0), entries = entriesToApply(input, inScope), published = entries.filter((entry) => isPublished(entry.automation)), rows = new Map(before.map((row) => [row.identifier, row])), isOurs = (row) => row.source.repository === source.repository, foreign = [], definitions = /* @__PURE__ */ new Map(), differences = removals(input, entries, inScope);
  for (let entry of published) {
    let { identifier } = entry.automation, row = rows.get(identifier);
    if (row !== void 0 && !isOurs(row) && !input.takeOver.has(identifier)) {
      foreign.push(row);
      continue;
    }
    definitions.set(identifier, entry.automation);
    let difference = compareEntry(entry, row, source);
    difference !== void 0 && differences.push(difference);
  }
  differences.sort(inPlanOrder);
  let after = applyDifferences(before, differences), stored = configs[source.repository] ?? DEFAULT_RUNTIME_CONFIG, configChanged = !sameConfig(stored, input.config.runtime), targets = touchedRoutes({
    differences,
    before,
    after,
    ...configChanged ? { reconfigured: source.repository } : {}
  });
  return {
    input,
    differences,
    rows: after,
    foreign,
    existing: before.filter(isOurs).length,
    unchanged: definitions.size - differences.filter((each) => each.after !== void 0).length,
    drafts: entries.length - published.length,
    configChanged,
    targets,
    definitions,
    needed: neededDefinitions(differences, after, targets, definitions)
  };
}
function compareEntry(entry, before, source) {
  let { identifier } = entry.automation, digest = automationDigest(entry.automation), sameDigest = before?.digest === digest, sameRepository = before?.source.repository === source.repository;
  if (sameDigest && sameRepository && before?.path === entry.file) return;
  let after = {
    identifier,
    digest,
    path: entry.file,
    source: {
      repository: source.repository,
      ...source.commit === void 0 ? {} : { commit: source.commit }
    },
    listensTo: listensTo(entry.automation)
  };
  return before === void 0 ? { kind: "publish", identifier, after, entry } : { kind: sameDigest ? "move" : "update", identifier, before, after, entry };
}
function entriesToApply({ manifest, snapshot, source }, inScope) {
  let definedOutside = new Set(
    manifest.entries.filter(({ file }) => !inScope(file)).map(({ automation }) => automation.identifier)
  ), kept = new Set(
    snapshot.file.automations.filter((row) => row.source.repository === source.repository && !inScope(row.path)).map(({ identifier }) => identifier).filter((identifier) => definedOutside.has(identifier))
  );
  return manifest.entries.filter(
    ({ file, automation }) => inScope(file) && !kept.has(automation.identifier)
  );
}
function removals({ manifest, snapshot, source }, entries, inScope) {
  let defined = new Set(manifest.entries.map(({ automation }) => automation.identifier)), toApply = new Map(entries.map((entry) => [entry.automation.identifier, entry]));
  return snapshot.file.automations.flatMap((before) => {
    if (before.source.repository !== source.repository) return [];
    let { identifier } = before;
    if (!defined.has(identifier))
      return inScope(before.path) ? [{ kind: "delete", identifier, before }] : [];
    let entry = toApply.get(identifier);
    return entry === void 0 || isPublished(entry.automation) ? [] : [{ kind: "unpublish", identifier, before, entry }];
  });
}

// src/sync/needed-env.ts
function neededEnv(comparison, stored) {
  let { differences, definitions } = comparison, changed = new Set(differences.map(({ identifier }) => identifier)), needed = new Set(
    differences.flatMap(({ identifier }) => variablesOf(definitions.get(identifier)))
  ), had = [
    ...stored.values(),
    ...[...definitions.values()].filter(({ identifier }) => !changed.has(identifier))
  ];
  for (let automation of had) {
    if (needed.size === 0) break;
    for (let variable of variablesOf(automation)) needed.delete(variable);
  }
  return [...needed].sort();
}
function variablesOf(automation) {
  return automation === void 0 ? [] : secretsOfValue(toJson(automation)).map(secretVariable);
}

// src/sync/plan.ts
function makePlan(comparison, stored) {
  let { input, differences, configChanged } = comparison, { revision } = input.snapshot, changes = differences.map((difference) => describe(difference, comparison, stored)), digest = changesDigest({
    changes,
    definitions: new Map(
      differences.flatMap(
        ({ identifier, after }) => after === void 0 ? [] : [[identifier, after.digest]]
      )
    ),
    repository: input.source.repository,
    ...configChanged ? { config: input.config.runtime } : {}
  });
  return { plan: {
    changes,
    unsafe: unsafeReasons(comparison),
    digest: planDigest(digest, revision),
    ...revision === void 0 ? {} : { revision },
    configChanged,
    configFields: configChanged ? diffConfigs(input.snapshot.file.configs[input.source.repository], input.config.runtime) : [],
    env: neededEnv(comparison, stored),
    summary: summarize(comparison)
  }, changesDigest: digest, comparison, stored };
}
function describe(difference, comparison, stored) {
  let { kind, identifier, before, after, entry } = difference, file = entry?.file ?? before?.path, old = stored.get(identifier), changesDefinition = kind === "publish" || kind === "update";
  return {
    kind,
    identifier,
    ...file === void 0 ? {} : { file },
    fields: [
      ...rowFields(difference),
      ...kind === "update" && old !== void 0 && entry !== void 0 ? diffAutomations(old, entry.automation) : []
    ],
    risks: changesDefinition && entry !== void 0 && after !== void 0 ? risksOf(old, entry.automation, comparison.input.config.runtime) : []
  };
}
function rowFields({ kind, before, after, entry }) {
  if (kind === "unpublish") {
    let now = entry?.automation.publish;
    return [{ path: "publish", before: !0, ...now === void 0 ? {} : { after: now } }];
  }
  if (before === void 0 || after === void 0) return [];
  let fields = [];
  before.path !== after.path && fields.push({ path: "file", before: before.path, after: after.path });
  let [from, to] = [before.source.repository, after.source.repository];
  return from !== to && fields.push({ path: "repository", before: from, after: to }), fields;
}
function summarize({ differences, unchanged, drafts }) {
  let count = (kind) => differences.filter((each) => each.kind === kind).length;
  return {
    publish: count("publish"),
    update: count("update"),
    unpublish: count("unpublish"),
    delete: count("delete"),
    move: count("move"),
    unchanged,
    drafts
  };
}

// src/sync/stored-definition.ts
function parseStoredDefinition(text, digest, file) {
  if (text === void 0) throw corrupt(file, "is missing");
  if (textDigest(text) !== digest)
    throw corrupt(file, "does not have the digest that the snapshot says");
  let value = parseJson(text, file);
  if (!isAutomation(value)) throw corrupt(file, "is not an automation");
  return value;
}

// src/commands/path-scope.ts
var import_picomatch = __toESM(require_picomatch(), 1);
function pathScope(paths) {
  if (paths.length === 0) return;
  let matchers = paths.map(matcher);
  return (file) => matchers.some((matches) => matches(file));
}
function matcher(named) {
  let path = named.replace(/^(?:\.\/+)+/, "").replace(/\/+$/, "");
  if (path === "" || path === ".") return () => !0;
  let matchesGlob = (0, import_picomatch.default)(path, { dot: !0, nonegate: !0 });
  return (file) => file === path || file.startsWith(`${path}/`) || matchesGlob(file);
}

// src/commands/prepare-plan.ts
function planInput(checked, takeOver = []) {
  let { config, configFile, scope } = checked;
  return { checked, config, ...configFile === void 0 ? {} : { configFile }, scope, takeOver };
}
async function preparePlan(input, deps) {
  let { snapshot, along } = await readSnapshot(deps.store, input.checked.manifest), source = await deps.sourceControl.state(watchedFiles(input, snapshot.file)), ancestry = await readAncestry(snapshot.file, source, deps.sourceControl), faulty = faultyFiles(input.checked.diagnostics), comparison = compareWith(input, snapshot, source, ancestry), stored = await readDefinitions(comparison, along, deps.store);
  return {
    ...makePlan(comparison, stored),
    notes: [...notesOf(source, faulty), ...takeOverNotes(input.takeOver, snapshot.file, source)]
  };
}
function compareWith(input, snapshot, source, ancestry) {
  return compareManifest({
    manifest: input.checked.manifest,
    snapshot,
    config: knownConfig(input, snapshot.file, source),
    source,
    ancestry,
    ...scopeOf(input, faultyFiles(input.checked.diagnostics)),
    takeOver: new Set(input.takeOver)
  });
}
async function readSnapshot(store, { entries }) {
  let { revision, text, along } = await store.readWith(
    SNAPSHOT_PATH,
    () => entries.filter(({ automation }) => isPublished(automation)).map(({ automation }) => automationPath(automation.identifier))
  );
  if (revision === void 0) return { snapshot: EMPTY_SNAPSHOT, along };
  if (text === void 0)
    throw new LongshoreError(
      "store-corrupt",
      `The store "${store.url}" has a revision ${revision}, but no "${SNAPSHOT_PATH}".`,
      { hint: "Name a store that was made by sync, or one that was never written." }
    );
  let file = parseSnapshot(text, { url: store.url, path: SNAPSHOT_PATH });
  return { snapshot: { revision, file }, along };
}
function watchedFiles(input, file) {
  let own = input.configFile === void 0 ? [] : [input.configFile], stored = file.automations.map((row) => row.path);
  return [.../* @__PURE__ */ new Set([...input.checked.manifest.files, ...own, ...stored])];
}
async function readAncestry(file, source, sourceControl) {
  let recorded = recordedCommit(file, source.repository);
  return recorded === void 0 || source.commit === void 0 ? "ancestor" : await sourceControl.ancestry(recorded, source.commit);
}
function faultyFiles(diagnostics) {
  return new Set(
    diagnostics.filter(({ severity }) => severity === "error").map(({ file }) => file)
  );
}
function knownConfig({ config, checked }, file, { repository }) {
  return checked.configFaulty !== !0 ? config : { ...config, runtime: file.configs[repository] ?? DEFAULT_RUNTIME_CONFIG };
}
function scopeOf({ scope, checked }, faulty) {
  let named = pathScope(scope), known = checked.configFaulty === !0 ? new Set(checked.manifest.files) : void 0;
  return named === void 0 && known === void 0 && faulty.size === 0 ? {} : {
    scope: (file) => !faulty.has(file) && (known?.has(file) ?? !0) && (named?.(file) ?? !0)
  };
}
async function readDefinitions(comparison, along, store) {
  let { needed, input } = comparison;
  if (needed.length === 0 || input.snapshot.revision === void 0) return /* @__PURE__ */ new Map();
  let missing = needed.map(automationPath).filter((path) => !along.has(path)), read = missing.length === 0 ? void 0 : await store.readMany(missing, input.snapshot.revision), digests = new Map(
    input.snapshot.file.automations.map((row) => [row.identifier, row.digest])
  );
  return new Map(
    needed.map((identifier) => {
      let path = automationPath(identifier), digest = digests.get(identifier) ?? "", file = { url: store.url, path }, text = along.get(path) ?? read?.files.get(path);
      return [identifier, parseStoredDefinition(text, digest, file)];
    })
  );
}
function notesOf(source, faulty) {
  let notes = [];
  if (source.commit === void 0) {
    let because = source.unfencedBecause ?? "no commit is known";
    notes.push(
      `No commit is recorded because ${because}: two syncs at the same time are told apart, but an older one that runs late is not.`
    );
  }
  if (faulty.size > 0) {
    let [files, them] = faulty.size === 1 ? ["1 file has", "it"] : [`${faulty.size} files have`, "them"];
    notes.push(`${files} errors; this plan leaves what the store holds of ${them} as it is.`);
  }
  return notes;
}
function takeOverNotes(takeOver, file, { repository }) {
  let foreign = new Set(
    file.automations.filter((row) => row.source.repository !== repository).map((row) => row.identifier)
  );
  return takeOver.filter((identifier) => !foreign.has(identifier)).map(
    (identifier) => `No other repository holds "${identifier}": there is nothing to take over.`
  );
}

export {
  makePlan,
  planInput,
  preparePlan,
  compareWith
};
