import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  STORE_FORMAT,
  corrupt,
  entityRoutePath,
  isSnapshotFile,
  parseStoreFile,
  runRoutePath,
  snapshotProblem
} from "./chunk-QGUJPN6Q.mjs";
import {
  canonicalAutomation,
  snapshotDigest,
  toJson
} from "./chunk-6KJZ3PJO.mjs";
import {
  secretsOfValue,
  urlTarget
} from "./chunk-ZZ3YJM5D.mjs";
import {
  DEFAULT_RUNTIME_CONFIG
} from "./chunk-HZAZBPXW.mjs";
import {
  groupBy
} from "./chunk-MIZ4UIKU.mjs";
import {
  formatPath,
  isJsonObject
} from "./chunk-YII5YPDZ.mjs";

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
  let [old, now] = [wayOf(before), wayOf(after)];
  if (old.expressions.size !== 0) {
    if (now.expressions.size === 0) return "condition-removed";
    if (!implies(now, old))
      return implies(old, now) ? "condition-widened" : "condition-changed";
  }
}
function wayOf(condition) {
  let expressions = new Set(condition?.expressions);
  return { isOr: condition?.combinator === "or" && expressions.size > 1, expressions };
}
function implies(one, other) {
  let [has, asked] = [one.expressions, other.expressions];
  return one.isOr ? other.isOr && [...has].every((each) => asked.has(each)) : other.isOr ? [...asked].some((each) => has.has(each)) : [...asked].every((each) => has.has(each));
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
  let removed = differences.filter((difference) => difference.after === void 0).length;
  return removalReason({ removed, existing, safety: input.config.safety });
}
function removalReason({ removed, existing, safety }) {
  let { maxDeletePercent, minExisting } = safety;
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

export {
  listensTo,
  routePath,
  indexListeners,
  routeMembers,
  touchedTargets,
  recordedCommit,
  fenceAdvances,
  advanceFence,
  diffAutomations,
  diffConfigs,
  risksOf,
  unsafeReasons,
  removalReason,
  EMPTY_SNAPSHOT,
  formatSnapshot,
  parseSnapshot
};
