import { $t as secretsOfValue, A as parseStoreFile, D as snapshotProblem, E as isSnapshotFile, F as snapshotDigest, H as entityRoutePath, L as canonicalAutomation, O as corrupt, U as runRoutePath, Wt as groupBy, Zt as urlTarget, dn as isJsonObject, un as formatPath, z as toJson, zt as DEFAULT_RUNTIME_CONFIG } from "./dispatching-Cb-W0YwJ.mjs";
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
	if (Array.isArray(before) && Array.isArray(after)) return diffArrays(before, after, path);
	if (isJsonObject(before) && isJsonObject(after)) return diffObjects(before, after, path);
	return Object.is(before, after) ? [] : [fieldChange(path, before, after)];
}
function diffArrays(before, after, path) {
	const changes = [];
	for (let index = 0; index < Math.max(before.length, after.length); index += 1) changes.push(...diff(before[index], after[index], [...path, index]));
	return changes;
}
function diffObjects(before, after, path) {
	const changes = [];
	for (const [key, value] of Object.entries(after)) {
		const old = Object.hasOwn(before, key) ? before[key] : void 0;
		changes.push(...diff(old, value, [...path, key]));
	}
	for (const [key, value] of Object.entries(before)) if (!Object.hasOwn(after, key)) changes.push(fieldChange([...path, key], value, void 0));
	if (changes.length > 0) return changes;
	return Object.keys(before).join("\0") !== Object.keys(after).join("\0") ? [fieldChange(path, before, after)] : [];
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
	const risks = [];
	if (before === void 0) risks.push("newly-published");
	else {
		if (before.invocationMethod.type !== after.invocationMethod.type) risks.push("backend-changed");
		else if (destination(before.invocationMethod) !== destination(after.invocationMethod)) risks.push("host-changed");
		if (JSON.stringify(before.trigger.event) !== JSON.stringify(after.trigger.event)) risks.push("trigger-changed");
		const condition = conditionRisk(before.trigger.condition, after.trigger.condition);
		if (condition !== void 0) risks.push(condition);
	}
	risks.push(...secretRisks(before, after, config));
	return risks;
}
function destination(invocation) {
	switch (invocation.type) {
		case "WEBHOOK":
		case "SLACK": return urlDestination(invocation.url);
		case "GITHUB": return JSON.stringify([
			invocation.org,
			invocation.repo,
			invocation.workflow
		]);
		case "INTEGRATION_ACTION": {
			const { org, repo, workflow } = invocation.integrationActionExecutionProperties;
			return JSON.stringify([
				invocation.installationId,
				org,
				repo,
				workflow
			]);
		}
		case "GITLAB": return JSON.stringify([invocation.groupName, invocation.projectName]);
		case "AZURE_DEVOPS": return JSON.stringify([invocation.org, invocation.webhook]);
		case "KAFKA": return "";
		case "UPSERT_ENTITY": return invocation.blueprintIdentifier;
	}
}
function urlDestination(url) {
	const target = urlTarget(url);
	switch (target.kind) {
		case "literal": return JSON.stringify([
			target.scheme,
			target.host,
			target.port
		]);
		case "secret": return JSON.stringify([target.name]);
		case "templated":
		case "invalid": return url;
	}
}
function conditionRisk(before, after) {
	const [old, now] = [wayOf(before), wayOf(after)];
	if (old.expressions.size === 0) return void 0;
	if (now.expressions.size === 0) return "condition-removed";
	if (implies(now, old)) return void 0;
	return implies(old, now) ? "condition-widened" : "condition-changed";
}
function wayOf(condition) {
	const expressions = new Set(condition?.expressions);
	return {
		isOr: condition?.combinator === "or" && expressions.size > 1,
		expressions
	};
}
function implies(one, other) {
	const [has, asked] = [one.expressions, other.expressions];
	if (one.isOr) return other.isOr && [...has].every((each) => asked.has(each));
	return other.isOr ? [...asked].some((each) => has.has(each)) : [...asked].every((each) => has.has(each));
}
function secretRisks(before, after, config) {
	const names = secretsOfValue(toJson(after));
	const known = new Set(before === void 0 ? [] : secretsOfValue(toJson(before)));
	const risks = [];
	if (names.some((name) => !known.has(name))) risks.push("secret-newly-used");
	if (names.some((name) => !Object.hasOwn(config.secrets, name))) risks.push("secret-unbound");
	return risks;
}
// src/sync/fence.ts
function recordedCommit(file, repository) {
	return file.sources.find((source) => source.repository === repository)?.commit;
}
function fenceAdvances(file, source) {
	return source.commit !== void 0 && source.commit !== recordedCommit(file, source.repository);
}
function advanceFence(file, source) {
	if (source.commit === void 0) return file.sources;
	return [...file.sources.filter(({ repository }) => repository !== source.repository), {
		repository: source.repository,
		commit: source.commit
	}].sort((a, b) => a.repository < b.repository ? -1 : 1);
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
	const { manifest, config } = input;
	if (manifest.entries.length > 0 || differences.length === 0) return [];
	if (config.safety.allowEmpty) return [];
	return [{
		code: "empty-manifest",
		message: `There are no automations in the files, and this plan deletes ${differences.length} of ${existing} in the store.`,
		override: "--force"
	}];
}
function tooManyDeletes({ input, differences, existing }) {
	const removed = differences.filter((difference) => difference.after === void 0).length;
	return removalReason({
		removed,
		existing,
		safety: input.config.safety
	});
}
function removalReason({ removed, existing, safety }) {
	const { maxDeletePercent, minExisting } = safety;
	if (existing < minExisting || removed * 100 <= existing * maxDeletePercent) return [];
	return [{
		code: "too-many-deletes",
		message: `This plan deletes or unpublishes ${removed} of ${existing} automations (${Math.ceil(removed * 100 / existing)} %); the limit is ${maxDeletePercent} %.`,
		override: "--force"
	}];
}
function staleSource({ input }) {
	const { ancestry, snapshot, source } = input;
	const recorded = recordedCommit(snapshot.file, source.repository);
	if (ancestry === "ancestor" || recorded === void 0 || source.commit === void 0) return [];
	const [from, held] = [short(source.commit), short(recorded)];
	if (ancestry === "not-ancestor") return [{
		code: "stale-source",
		message: `The store was synced from commit ${held}, and commit ${from} does not descend from it: it is older, or of another branch.`,
		override: "--force"
	}];
	return [{
		code: "unknown-ancestry",
		message: `The store was synced from commit ${held}, and the history at hand does not tell whether commit ${from} descends from it. A checkout with its whole history does ("fetch-depth: 0").`,
		override: "--force"
	}];
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
// src/sync/snapshot-file.ts
const EMPTY_SNAPSHOT = { file: {
	format: 1,
	digest: snapshotDigest({
		automations: [],
		configs: {}
	}),
	sources: [],
	configs: {},
	automations: []
} };
function formatSnapshot(file) {
	const rows = file.automations.map((row) => JSON.stringify(row));
	return `{\n${[
		`"format":1`,
		`"digest":${JSON.stringify(snapshotDigest(file))}`,
		`"sources":${JSON.stringify(file.sources)}`,
		`"configs":${JSON.stringify(file.configs)}`,
		`"automations":[${rows.length === 0 ? "" : `\n${rows.join(",\n")}\n`}]`
	].join(",\n")}\n}\n`;
}
function parseSnapshot(text, file) {
	const value = parseStoreFile(text, file);
	if (!isSnapshotFile(value)) throw corrupt(file, snapshotProblem());
	if (value.digest !== snapshotDigest(value)) throw corrupt(file, "does not have the digest it was written with");
	return value;
}
const RUN = "run/";
const ENTITY = "entity/";
function listensTo(automation) {
	const { event } = automation.trigger;
	return "actionIdentifier" in event ? `${RUN}${event.actionIdentifier}` : `${ENTITY}${event.blueprintIdentifier}`;
}
function routePath(target) {
	return target.startsWith(RUN) ? runRoutePath(target.slice(4)) : entityRoutePath(target.slice(7));
}
function indexListeners(rows) {
	return groupBy(rows, (row) => row.listensTo);
}
function routeMembers(target, listeners) {
	const members = /* @__PURE__ */ new Map();
	let targets = [target];
	for (let hop = 0; hop <= 5 && targets.length > 0; hop += 1) {
		const next = [];
		for (const row of targets.flatMap((each) => listeners.get(each) ?? [])) {
			if (members.has(row.identifier)) continue;
			members.set(row.identifier, row);
			next.push(`${RUN}${row.identifier}`);
		}
		targets = next;
	}
	return [...members.values()].sort((a, b) => a.identifier < b.identifier ? -1 : 1);
}
function touchedTargets(changed, targetsOf) {
	const touched = new Set(changed);
	let targets = [...touched];
	for (let hop = 1; hop <= 5 && targets.length > 0; hop += 1) {
		const above = targets.filter((target) => target.startsWith(RUN)).flatMap((target) => targetsOf.get(target.slice(4)) ?? []);
		targets = [...new Set(above)].filter((target) => !touched.has(target));
		for (const target of targets) touched.add(target);
	}
	return touched;
}
export { touchedTargets as a, parseSnapshot as c, advanceFence as d, fenceAdvances as f, diffConfigs as g, diffAutomations as h, routePath as i, removalReason as l, risksOf as m, listensTo as n, EMPTY_SNAPSHOT as o, recordedCommit as p, routeMembers as r, formatSnapshot as s, indexListeners as t, unsafeReasons as u };
