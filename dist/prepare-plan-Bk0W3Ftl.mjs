import { i as __toESM } from "./rolldown-runtime-DYf_mQCB.mjs";
import { m as LongshoreError } from "./start-D1Q6O1zn.mjs";
import { r as isPublished } from "./automation-6xGhT7Wj.mjs";
import { B as automationDigest, H as planDigest, J as toJson, U as sameConfig, V as changesDigest, X as automationPath, Y as SNAPSHOT_PATH, et as DEFAULT_RUNTIME_CONFIG, wn as secretVariable, wt as secretsOfValue } from "./dispatching-BM85niOH.mjs";
import { a as touchedTargets, n as listensTo, r as routeMembers, t as indexListeners } from "./routes-Bb9Dj6jX.mjs";
import { a as recordedCommit, n as unsafeReasons, o as risksOf } from "./safety-DWgUswvZ.mjs";
import { n as diffConfigs, t as diffAutomations } from "./diff-D-f8mU_j.mjs";
import { r as parseSnapshot, t as EMPTY_SNAPSHOT } from "./snapshot-file-Ce6hzBfK.mjs";
import { t as parseStoredDefinition } from "./stored-definition-DHNkruSc.mjs";
import { t as require_picomatch } from "./picomatch-2LNNcdV6.mjs";
// src/sync/needed-env.ts
function neededEnv(comparison, stored) {
	const { differences, definitions } = comparison;
	const changed = new Set(differences.map(({ identifier }) => identifier));
	const needed = new Set(differences.flatMap(({ identifier }) => variablesOf(definitions.get(identifier))));
	const had = [...stored.values(), ...[...definitions.values()].filter(({ identifier }) => !changed.has(identifier))];
	for (const automation of had) {
		if (needed.size === 0) break;
		for (const variable of variablesOf(automation)) needed.delete(variable);
	}
	return [...needed].sort();
}
function variablesOf(automation) {
	return automation === void 0 ? [] : secretsOfValue(toJson(automation)).map(secretVariable);
}
// src/sync/plan.ts
function makePlan(comparison, stored) {
	const { input, differences, configChanged } = comparison;
	const { revision } = input.snapshot;
	const changes = differences.map((difference) => describe(difference, comparison, stored));
	const digest = changesDigest({
		changes,
		definitions: new Map(differences.flatMap(({ identifier, after }) => after === void 0 ? [] : [[identifier, after.digest]])),
		repository: input.source.repository,
		...configChanged ? { config: input.config.runtime } : {}
	});
	return {
		plan: {
			changes,
			unsafe: unsafeReasons(comparison),
			digest: planDigest(digest, revision),
			...revision === void 0 ? {} : { revision },
			configChanged,
			configFields: configChanged ? diffConfigs(input.snapshot.file.configs[input.source.repository], input.config.runtime) : [],
			env: neededEnv(comparison, stored),
			summary: summarize(comparison)
		},
		changesDigest: digest,
		comparison,
		stored
	};
}
function describe(difference, comparison, stored) {
	const { kind, identifier, before, after, entry } = difference;
	const file = entry?.file ?? before?.path;
	const old = stored.get(identifier);
	const changesDefinition = kind === "publish" || kind === "update";
	return {
		kind,
		identifier,
		...file === void 0 ? {} : { file },
		fields: [...rowFields(difference), ...kind === "update" && old !== void 0 && entry !== void 0 ? diffAutomations(old, entry.automation) : []],
		risks: changesDefinition && entry !== void 0 && after !== void 0 ? risksOf(old, entry.automation, comparison.input.config.runtime) : []
	};
}
function rowFields({ kind, before, after, entry }) {
	if (kind === "unpublish") {
		const now = entry?.automation.publish;
		return [{
			path: "publish",
			before: true,
			...now === void 0 ? {} : { after: now }
		}];
	}
	if (before === void 0 || after === void 0) return [];
	const fields = [];
	if (before.path !== after.path) fields.push({
		path: "file",
		before: before.path,
		after: after.path
	});
	const [from, to] = [before.source.repository, after.source.repository];
	if (from !== to) fields.push({
		path: "repository",
		before: from,
		after: to
	});
	return fields;
}
function summarize({ differences, unchanged, drafts }) {
	const count = (kind) => differences.filter((each) => each.kind === kind).length;
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
// src/sync/difference.ts
function inPlanOrder(a, b) {
	return Number(a.after !== void 0) - Number(b.after !== void 0) || (a.identifier < b.identifier ? -1 : 1);
}
function applyDifferences(before, differences) {
	const rows = new Map(before.map((row) => [row.identifier, row]));
	for (const { identifier, after } of differences) if (after === void 0) rows.delete(identifier);
	else rows.set(identifier, after);
	return [...rows.values()].sort((a, b) => a.identifier < b.identifier ? -1 : 1);
}
// src/sync/touched-routes.ts
function touchedRoutes(input) {
	const { differences, before, after, reconfigured } = input;
	const changed = differences.filter(changesRoute).flatMap((difference) => [difference.before?.listensTo ?? [], difference.after?.listensTo ?? []]).flat();
	const ofConfig = after.filter((row) => row.source.repository === reconfigured);
	changed.push(...ofConfig.map((row) => row.listensTo));
	if (changed.length === 0) return /* @__PURE__ */ new Set();
	const targetsOf = /* @__PURE__ */ new Map();
	for (const { identifier, listensTo } of [...before, ...after]) targetsOf.set(identifier, [...targetsOf.get(identifier) ?? [], listensTo]);
	return touchedTargets(changed, targetsOf);
}
function changesRoute({ kind, before, after }) {
	return kind !== "move" || before?.source.repository !== after?.source.repository;
}
function neededDefinitions(differences, rows, targets, atHand) {
	const updates = differences.filter(({ kind }) => kind === "update");
	const needed = new Set(updates.map(({ identifier }) => identifier));
	const listeners = indexListeners(rows);
	for (const target of targets) for (const { identifier } of routeMembers(target, listeners)) if (!atHand.has(identifier)) needed.add(identifier);
	return [...needed].sort();
}
// src/sync/compare.ts
function compareManifest(input) {
	const { source } = input;
	const { automations: before, configs } = input.snapshot.file;
	const inScope = input.scope ?? (() => true);
	const entries = entriesToApply(input, inScope);
	const published = entries.filter((entry) => isPublished(entry.automation));
	const rows = new Map(before.map((row) => [row.identifier, row]));
	const isOurs = (row) => row.source.repository === source.repository;
	const foreign = [];
	const definitions = /* @__PURE__ */ new Map();
	const differences = removals(input, entries, inScope);
	for (const entry of published) {
		const { identifier } = entry.automation;
		const row = rows.get(identifier);
		if (row !== void 0 && !isOurs(row) && !input.takeOver.has(identifier)) {
			foreign.push(row);
			continue;
		}
		definitions.set(identifier, entry.automation);
		const difference = compareEntry(entry, row, source);
		if (difference !== void 0) differences.push(difference);
	}
	differences.sort(inPlanOrder);
	const after = applyDifferences(before, differences);
	const stored = configs[source.repository] ?? DEFAULT_RUNTIME_CONFIG;
	const configChanged = !sameConfig(stored, input.config.runtime);
	const targets = touchedRoutes({
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
	const { identifier } = entry.automation;
	const digest = automationDigest(entry.automation);
	const sameDigest = before?.digest === digest;
	const sameRepository = before?.source.repository === source.repository;
	if (sameDigest && sameRepository && before?.path === entry.file) return void 0;
	const after = {
		identifier,
		digest,
		path: entry.file,
		source: {
			repository: source.repository,
			...source.commit === void 0 ? {} : { commit: source.commit }
		},
		listensTo: listensTo(entry.automation)
	};
	if (before === void 0) return {
		kind: "publish",
		identifier,
		after,
		entry
	};
	return {
		kind: sameDigest ? "move" : "update",
		identifier,
		before,
		after,
		entry
	};
}
function entriesToApply({ manifest, snapshot, source }, inScope) {
	const definedOutside = new Set(manifest.entries.filter(({ file }) => !inScope(file)).map(({ automation }) => automation.identifier));
	const kept = new Set(snapshot.file.automations.filter((row) => row.source.repository === source.repository && !inScope(row.path)).map(({ identifier }) => identifier).filter((identifier) => definedOutside.has(identifier)));
	return manifest.entries.filter(({ file, automation }) => inScope(file) && !kept.has(automation.identifier));
}
function removals({ manifest, snapshot, source }, entries, inScope) {
	const defined = new Set(manifest.entries.map(({ automation }) => automation.identifier));
	const toApply = new Map(entries.map((entry) => [entry.automation.identifier, entry]));
	return snapshot.file.automations.flatMap((before) => {
		if (before.source.repository !== source.repository) return [];
		const { identifier } = before;
		if (!defined.has(identifier)) return inScope(before.path) ? [{
			kind: "delete",
			identifier,
			before
		}] : [];
		const entry = toApply.get(identifier);
		if (entry === void 0 || isPublished(entry.automation)) return [];
		return [{
			kind: "unpublish",
			identifier,
			before,
			entry
		}];
	});
}
// src/commands/path-scope.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
function pathScope(paths) {
	if (paths.length === 0) return void 0;
	const matchers = paths.map(matcher);
	return (file) => matchers.some((matches) => matches(file));
}
function matcher(named) {
	const path = named.replace(/^(?:\.\/+)+/, "").replace(/\/+$/, "");
	if (path === "" || path === ".") return () => true;
	const matchesGlob = (0, import_picomatch.default)(path, {
		dot: true,
		nonegate: true
	});
	return (file) => file === path || file.startsWith(`${path}/`) || matchesGlob(file);
}
// src/commands/prepare-plan.ts
function planInput(checked, takeOver = []) {
	const { config, configFile, scope } = checked;
	return {
		checked,
		config,
		...configFile === void 0 ? {} : { configFile },
		scope,
		takeOver
	};
}
async function preparePlan(input, deps) {
	const { snapshot, along } = await readSnapshot(deps.store, input.checked.manifest);
	const source = await deps.sourceControl.state(watchedFiles(input, snapshot.file));
	const ancestry = await readAncestry(snapshot.file, source, deps.sourceControl);
	const faulty = faultyFiles(input.checked.diagnostics);
	const comparison = compareWith(input, snapshot, source, ancestry);
	return {
		...makePlan(comparison, await readDefinitions(comparison, along, deps.store)),
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
	const { revision, text, along } = await store.readWith(SNAPSHOT_PATH, () => entries.filter(({ automation }) => isPublished(automation)).map(({ automation }) => automationPath(automation.identifier)));
	if (revision === void 0) return {
		snapshot: EMPTY_SNAPSHOT,
		along
	};
	if (text === void 0) throw new LongshoreError("store-corrupt", `The store "${store.url}" has a revision ${revision}, but no "${SNAPSHOT_PATH}".`, { hint: "Name a store that was made by sync, or one that was never written." });
	return {
		snapshot: {
			revision,
			file: parseSnapshot(text, {
				url: store.url,
				path: SNAPSHOT_PATH
			})
		},
		along
	};
}
function watchedFiles(input, file) {
	const own = input.configFile === void 0 ? [] : [input.configFile];
	const stored = file.automations.map((row) => row.path);
	return [.../* @__PURE__ */ new Set([
		...input.checked.manifest.files,
		...own,
		...stored
	])];
}
async function readAncestry(file, source, sourceControl) {
	const recorded = recordedCommit(file, source.repository);
	if (recorded === void 0 || source.commit === void 0) return "ancestor";
	return await sourceControl.ancestry(recorded, source.commit);
}
function faultyFiles(diagnostics) {
	return new Set(diagnostics.filter(({ severity }) => severity === "error").map(({ file }) => file));
}
function knownConfig({ config, checked }, file, { repository }) {
	if (checked.configFaulty !== true) return config;
	return {
		...config,
		runtime: file.configs[repository] ?? DEFAULT_RUNTIME_CONFIG
	};
}
function scopeOf({ scope, checked }, faulty) {
	const named = pathScope(scope);
	const known = checked.configFaulty === true ? new Set(checked.manifest.files) : void 0;
	if (named === void 0 && known === void 0 && faulty.size === 0) return {};
	return { scope: (file) => !faulty.has(file) && (known?.has(file) ?? true) && (named?.(file) ?? true) };
}
async function readDefinitions(comparison, along, store) {
	const { needed, input } = comparison;
	if (needed.length === 0 || input.snapshot.revision === void 0) return /* @__PURE__ */ new Map();
	const missing = needed.map(automationPath).filter((path) => !along.has(path));
	const read = missing.length === 0 ? void 0 : await store.readMany(missing, input.snapshot.revision);
	const digests = new Map(input.snapshot.file.automations.map((row) => [row.identifier, row.digest]));
	return new Map(needed.map((identifier) => {
		const path = automationPath(identifier);
		const digest = digests.get(identifier) ?? "";
		const file = {
			url: store.url,
			path
		};
		const text = along.get(path) ?? read?.files.get(path);
		return [identifier, parseStoredDefinition(text, digest, file)];
	}));
}
function notesOf(source, faulty) {
	const notes = [];
	if (source.commit === void 0) {
		const because = source.unfencedBecause ?? "no commit is known";
		notes.push(`No commit is recorded because ${because}: two syncs at the same time are told apart, but an older one that runs late is not.`);
	}
	if (faulty.size > 0) {
		const [files, them] = faulty.size === 1 ? ["1 file has", "it"] : [`${faulty.size} files have`, "them"];
		notes.push(`${files} errors; this plan leaves what the store holds of ${them} as it is.`);
	}
	return notes;
}
function takeOverNotes(takeOver, file, { repository }) {
	const foreign = new Set(file.automations.filter((row) => row.source.repository !== repository).map((row) => row.identifier));
	return takeOver.filter((identifier) => !foreign.has(identifier)).map((identifier) => `No other repository holds "${identifier}": there is nothing to take over.`);
}
export { makePlan as i, planInput as n, preparePlan as r, compareWith as t };
