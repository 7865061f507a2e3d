import { J as toJson, ht as urlTarget, wt as secretsOfValue } from "./dispatching-BM85niOH.mjs";
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
export { recordedCommit as a, fenceAdvances as i, unsafeReasons as n, risksOf as o, advanceFence as r, removalReason as t };
