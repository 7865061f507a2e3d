import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  isPublished,
  require_picomatch
} from "./chunk-GAZCVFVD.mjs";
import {
  SNAPSHOT_PATH,
  STORE_FORMAT,
  automationDigest,
  automationPath,
  canonicalAutomation,
  changesDigest,
  corrupt,
  entityRoutePath,
  groupBy,
  isAutomation,
  isSnapshotFile,
  parseJson,
  parseStoreFile,
  planDigest,
  runRoutePath,
  sameConfig,
  snapshotDigest,
  snapshotProblem,
  textDigest,
  toJson
} from "./chunk-7NP5MVJ5.mjs";
import {
  DEFAULT_RUNTIME_CONFIG,
  secretsOfValue,
  urlTarget
} from "./chunk-QAD6WLYU.mjs";
import {
  formatPath,
  isJsonObject
} from "./chunk-6ET3OCPV.mjs";
import {
  LongshoreError
} from "./chunk-XAIAMYQO.mjs";
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

// src/sync/routes.ts
var MAX_ROUTE_HOPS = 5, RUN = "run/", ENTITY = "entity/";
function listensTo(automation) {
  let { event } = automation.trigger;
  return "actionIdentifier" in event ? `${RUN}${event.actionIdentifier}` : `${ENTITY}${event.blueprintIdentifier}`;
}
function routePath(target) {
  return target.startsWith(RUN) ? runRoutePath(target.slice(RUN.length)) : entityRoutePath(target.slice(ENTITY.length));
}
function indexListeners(rows) {
  return groupBy(rows, (row) => row.listensTo);
}
function routeMembers(target, listeners) {
  let members = /* @__PURE__ */ new Map(), targets = [target];
  for (let hop = 0; hop <= MAX_ROUTE_HOPS && targets.length > 0; hop += 1) {
    let next = [];
    for (let row of targets.flatMap((each) => listeners.get(each) ?? []))
      members.has(row.identifier) || (members.set(row.identifier, row), next.push(`${RUN}${row.identifier}`));
    targets = next;
  }
  return [...members.values()].sort((a, b) => a.identifier < b.identifier ? -1 : 1);
}
function touchedTargets(changed, targetsOf) {
  let touched = new Set(changed), targets = [...touched];
  for (let hop = 1; hop <= MAX_ROUTE_HOPS && targets.length > 0; hop += 1) {
    let above = targets.filter((target) => target.startsWith(RUN)).flatMap((target) => targetsOf.get(target.slice(RUN.length)) ?? []);
    targets = [...new Set(above)].filter((target) => !touched.has(target));
    for (let target of targets) touched.add(target);
  }
  return touched;
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

// src/sync/fence.ts
function recordedCommit(file, repository) {
  return file.sources.find((source) => source.repository === repository)?.commit;
}
function fenceAdvances(file, source) {
  return source.commit !== void 0 && source.commit !== recordedCommit(file, source.repository);
}
function advanceFence(file, source) {
  return source.commit === void 0 ? file.sources : [...file.sources.filter(({ repository }) => repository !== source.repository), { repository: source.repository, commit: source.commit }].sort(
    (a, b) => a.repository < b.repository ? -1 : 1
  );
}

// src/sync/diff.ts
function diffAutomations(before, after) {
  return diff(toJson(canonicalAutomation(before)), toJson(canonicalAutomation(after)), []);
}
function diffConfigs(before, after) {
  return diff(configJson(before ?? DEFAULT_RUNTIME_CONFIG), configJson(after), []);
}
function configJson(config) {
  return JSON.parse(JSON.stringify(config));
}
function diff(before, after, path) {
  return Array.isArray(before) && Array.isArray(after) ? diffArrays(before, after, path) : isJsonObject(before) && isJsonObject(after) ? diffObjects(before, after, path) : Object.is(before, after) ? [] : [fieldChange(path, before, after)];
}
function diffArrays(before, after, path) {
  let changes = [];
  for (let index = 0; index < Math.max(before.length, after.length); index += 1)
    changes.push(...diff(before[index], after[index], [...path, index]));
  return changes;
}
function diffObjects(before, after, path) {
  let changes = [];
  for (let [key, value] of Object.entries(after)) {
    let old = Object.hasOwn(before, key) ? before[key] : void 0;
    changes.push(...diff(old, value, [...path, key]));
  }
  for (let [key, value] of Object.entries(before))
    Object.hasOwn(after, key) || changes.push(fieldChange([...path, key], value, void 0));
  return changes.length > 0 ? changes : Object.keys(before).join("\0") !== Object.keys(after).join("\0") ? [fieldChange(path, before, after)] : [];
}
function fieldChange(path, before, after) {
  return {
    path: formatPath(path),
    ...before === void 0 ? {} : { before },
    ...after === void 0 ? {} : { after }
  };
}

// src/sync/risks.ts
function risksOf(before, after, config) {
  let risks = [];
  if (before === void 0) risks.push("newly-published");
  else {
    before.invocationMethod.type !== after.invocationMethod.type ? risks.push("backend-changed") : destination(before.invocationMethod) !== destination(after.invocationMethod) && risks.push("host-changed"), JSON.stringify(before.trigger.event) !== JSON.stringify(after.trigger.event) && risks.push("trigger-changed");
    let condition = conditionRisk(before.trigger.condition, after.trigger.condition);
    condition !== void 0 && risks.push(condition);
  }
  return risks.push(...secretRisks(before, after, config)), risks;
}
function destination(invocation) {
  switch (invocation.type) {
    case "WEBHOOK":
    case "SLACK":
      return urlDestination(invocation.url);
    case "GITHUB":
      return JSON.stringify([invocation.org, invocation.repo, invocation.workflow]);
    case "INTEGRATION_ACTION": {
      let { org, repo, workflow } = invocation.integrationActionExecutionProperties;
      return JSON.stringify([invocation.installationId, org, repo, workflow]);
    }
    case "GITLAB":
      return JSON.stringify([invocation.groupName, invocation.projectName]);
    case "AZURE_DEVOPS":
      return JSON.stringify([invocation.org, invocation.webhook]);
    case "KAFKA":
      return "";
    case "UPSERT_ENTITY":
      return invocation.blueprintIdentifier;
  }
}
function urlDestination(url) {
  let target = urlTarget(url);
  switch (target.kind) {
    case "literal":
      return JSON.stringify([target.scheme, target.host, target.port]);
    case "secret":
      return JSON.stringify([target.name]);
    case "templated":
    case "invalid":
      return url;
  }
}
function conditionRisk(before, after) {
  let old = new Set(before?.expressions), now = new Set(after?.expressions);
  if (old.size === 0) return;
  if (now.size === 0) return "condition-removed";
  let oldIsOr = before?.combinator === "or" && old.size > 1;
  return after?.combinator === "or" && now.size > 1 ? (oldIsOr || old.size === 1) && [...now].every((each) => old.has(each)) ? void 0 : "condition-widened" : (oldIsOr ? [...now].some((each) => old.has(each)) : [...old].every((each) => now.has(each))) ? void 0 : "condition-widened";
}
function secretRisks(before, after, config) {
  let names = secretsOfValue(toJson(after)), known = new Set(before === void 0 ? [] : secretsOfValue(toJson(before))), risks = [];
  return names.some((name) => !known.has(name)) && risks.push("secret-newly-used"), names.some((name) => !Object.hasOwn(config.secrets, name)) && risks.push("secret-unbound"), risks;
}

// src/sync/safety.ts
function unsafeReasons(comparison) {
  return [
    ...emptyManifest(comparison),
    ...tooManyDeletes(comparison),
    ...staleSource(comparison),
    ...foreignIdentifiers(comparison)
  ];
}
function emptyManifest({ input, differences, existing }) {
  let { manifest, config } = input;
  return manifest.entries.length > 0 || differences.length === 0 ? [] : config.safety.allowEmpty ? [] : [
    {
      code: "empty-manifest",
      message: `There are no automations in the files, and this plan deletes ${differences.length} of ${existing} in the store.`,
      override: "--force"
    }
  ];
}
function tooManyDeletes({ input, differences, existing }) {
  let { maxDeletePercent, minExisting } = input.config.safety, removed = differences.filter((difference) => difference.after === void 0).length;
  if (existing < minExisting || removed * 100 <= existing * maxDeletePercent) return [];
  let percent = Math.ceil(removed * 100 / existing);
  return [
    {
      code: "too-many-deletes",
      message: `This plan deletes or unpublishes ${removed} of ${existing} automations (${percent} %); the limit is ${maxDeletePercent} %.`,
      override: "--force"
    }
  ];
}
function staleSource({ input }) {
  let { ancestry, snapshot, source } = input, recorded = recordedCommit(snapshot.file, source.repository);
  if (ancestry === "ancestor" || recorded === void 0 || source.commit === void 0) return [];
  let [from, held] = [short(source.commit), short(recorded)];
  return ancestry === "not-ancestor" ? [
    {
      code: "stale-source",
      message: `The store was synced from commit ${held}, and commit ${from} does not descend from it: it is older, or of another branch.`,
      override: "--force"
    }
  ] : [
    {
      code: "unknown-ancestry",
      message: `The store was synced from commit ${held}, and the history at hand does not tell whether commit ${from} descends from it. A checkout with its whole history does ("fetch-depth: 0").`,
      override: "--force"
    }
  ];
}
function foreignIdentifiers({ foreign }) {
  return foreign.map(({ identifier, source }) => ({
    code: "foreign-identifier",
    message: `The identifier "${identifier}" belongs to ${owner(source.repository)}, which synced it to this store.`,
    override: "--take-over"
  }));
}
function owner(repository) {
  return repository === "" ? "a folder without a repository" : `the repository "${repository}"`;
}
function short(commit) {
  return commit.slice(0, 12);
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

// src/sync/snapshot-file.ts
var EMPTY_SNAPSHOT = {
  file: {
    format: STORE_FORMAT,
    digest: snapshotDigest({ automations: [], configs: {} }),
    sources: [],
    configs: {},
    automations: []
  }
};
function formatSnapshot(file) {
  let rows = file.automations.map((row) => JSON.stringify(row));
  return `{
${[
    `"format":${STORE_FORMAT}`,
    `"digest":${JSON.stringify(snapshotDigest(file))}`,
    `"sources":${JSON.stringify(file.sources)}`,
    `"configs":${JSON.stringify(file.configs)}`,
    `"automations":[${rows.length === 0 ? "" : `
${rows.join(`,
`)}
`}]`
  ].join(`,
`)}
}
`;
}
function parseSnapshot(text, file) {
  let value = parseStoreFile(text, file);
  if (!isSnapshotFile(value)) throw corrupt(file, snapshotProblem());
  if (value.digest !== snapshotDigest(value))
    throw corrupt(file, "does not have the digest it was written with");
  return value;
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
  let snapshot = await readSnapshot(deps.store), source = await deps.sourceControl.state(watchedFiles(input, snapshot.file)), ancestry = await readAncestry(snapshot.file, source, deps.sourceControl), faulty = faultyFiles(input.checked.diagnostics), comparison = compareManifest({
    manifest: input.checked.manifest,
    snapshot,
    config: knownConfig(input, snapshot.file, source),
    source,
    ancestry,
    ...scopeOf(input, faulty),
    takeOver: new Set(input.takeOver)
  }), stored = await readDefinitions(comparison, deps.store);
  return {
    ...makePlan(comparison, stored),
    notes: [...notesOf(source, faulty), ...takeOverNotes(input.takeOver, snapshot.file, source)]
  };
}
async function readSnapshot(store) {
  let { revision, text } = await store.read(SNAPSHOT_PATH);
  if (revision === void 0) return EMPTY_SNAPSHOT;
  if (text === void 0)
    throw new LongshoreError(
      "store-corrupt",
      `The store "${store.url}" has a revision ${revision}, but no "${SNAPSHOT_PATH}".`,
      { hint: "Name a store that was made by sync, or one that was never written." }
    );
  return { revision, file: parseSnapshot(text, { url: store.url, path: SNAPSHOT_PATH }) };
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
async function readDefinitions(comparison, store) {
  let { needed, input } = comparison;
  if (needed.length === 0 || input.snapshot.revision === void 0) return /* @__PURE__ */ new Map();
  let { files } = await store.readMany(needed.map(automationPath), input.snapshot.revision), digests = new Map(
    input.snapshot.file.automations.map((row) => [row.identifier, row.digest])
  );
  return new Map(
    needed.map((identifier) => {
      let path = automationPath(identifier), digest = digests.get(identifier) ?? "", file = { url: store.url, path };
      return [identifier, parseStoredDefinition(files.get(path), digest, file)];
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
  routePath,
  indexListeners,
  routeMembers,
  fenceAdvances,
  advanceFence,
  formatSnapshot,
  planInput,
  preparePlan
};
