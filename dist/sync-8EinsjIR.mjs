import { m as LongshoreError } from "./start-D1Q6O1zn.mjs";
import { t as filesDigest } from "./plan-file-BIibyYTw.mjs";
import { K as canonicalAutomation, M as formatRoute, X as automationPath, Y as SNAPSHOT_PATH, q as canonicalText } from "./dispatching-BM85niOH.mjs";
import { i as fenceAdvances, r as advanceFence } from "./safety-DWgUswvZ.mjs";
import { i as routePath, r as routeMembers, t as indexListeners } from "./routes-Bb9Dj6jX.mjs";
import { n as formatSnapshot } from "./snapshot-file-Ce6hzBfK.mjs";
import { r as preparePlan } from "./prepare-plan-Bk0W3Ftl.mjs";
// src/sync/to-commit.ts
function toCommit(prepared) {
	const { plan, comparison } = prepared;
	const { snapshot, source, config } = comparison.input;
	const advances = fenceAdvances(snapshot.file, source);
	const isFirst = snapshot.revision === void 0;
	if (plan.changes.length === 0 && !plan.configChanged && !advances && !isFirst) return void 0;
	const configs = {
		...snapshot.file.configs,
		[source.repository]: config.runtime
	};
	const puts = /* @__PURE__ */ new Map();
	const deletes = [];
	puts.set(SNAPSHOT_PATH, formatSnapshot({
		sources: advanceFence(snapshot.file, source),
		configs,
		automations: comparison.rows
	}));
	for (const { kind, identifier, entry, after } of comparison.differences) if (after === void 0) deletes.push(automationPath(identifier));
	else if (kind !== "move" && entry !== void 0) puts.set(automationPath(identifier), canonicalText(entry.automation));
	putRoutes(prepared, configs, puts, deletes);
	return {
		expectedRevision: snapshot.revision,
		puts,
		deletes,
		message: commitMessage(prepared)
	};
}
function putRoutes({ comparison, stored }, configs, puts, deletes) {
	const listeners = indexListeners(comparison.rows);
	const routed = /* @__PURE__ */ new Map();
	for (const target of comparison.targets) {
		const members = routeMembers(target, listeners);
		if (members.length === 0) {
			deletes.push(routePath(target));
			continue;
		}
		const automations = members.map((row) => {
			const known = routed.get(row.identifier) ?? route(row, comparison.definitions, stored);
			routed.set(row.identifier, known);
			return known;
		});
		puts.set(routePath(target), formatRoute(automations, configs));
	}
}
function route(row, definitions, stored) {
	const definition = definitions.get(row.identifier) ?? stored.get(row.identifier);
	if (definition === void 0) throw new LongshoreError("store-corrupt", `The definition of "${row.identifier}" is in the snapshot, but not in the store.`, { hint: "Roll back to an earlier revision, or sync to a new store." });
	return {
		definition: canonicalAutomation(definition),
		digest: row.digest,
		repository: row.source.repository
	};
}
const COUNTED = [
	"publish",
	"update",
	"move",
	"unpublish",
	"delete"
];
function commitMessage({ plan, comparison }) {
	const parts = [...COUNTED.filter((kind) => plan.summary[kind] > 0).map((kind) => `${kind} ${plan.summary[kind]}`), ...plan.configChanged ? ["configuration"] : []];
	const { repository, commit } = comparison.input.source;
	const from = [repository, commit?.slice(0, 12)].filter((part) => part !== void 0 && part !== "");
	return `sync: ${parts.length === 0 ? "nothing changed" : parts.join(", ")}${from.length === 0 ? "" : ` (${from.join("@")})`}`;
}
// src/commands/sync.ts
const MAX_REPLANS = 3;
async function sync(input, deps) {
	let prepared = await preparePlan(input, deps);
	refuseForeignPlan(input, prepared);
	for (let replans = 0;; replans += 1) {
		const reasons = refusalReasons(input, prepared);
		if (reasons.length > 0) return {
			kind: "refused",
			...ending(prepared),
			reasons
		};
		if (input.dryRun) return {
			kind: "dry-run",
			...ending(prepared)
		};
		const commit = toCommit(prepared);
		if (commit === void 0) return {
			kind: "unchanged",
			...ending(prepared)
		};
		const result = await tryCommit(commit, deps.store);
		if (result.kind === "failed") return await afterFailure(result.error, input, prepared, deps);
		if (result.kind === "committed") return applied(prepared, result.revision);
		const replanned = await preparePlan(input, deps);
		if (replans === MAX_REPLANS || replanned.changesDigest !== prepared.changesDigest) return conflict(prepared, result);
		prepared = replanned;
	}
}
function refuseForeignPlan({ reviewed }, { comparison }) {
	const { repository } = comparison.input.source;
	if (reviewed === void 0 || reviewed.repository === repository) return;
	throw new LongshoreError("input-invalid", `The reviewed plan is of ${named(reviewed.repository)}, and this is ${named(repository)}.`, { hint: "Make a plan in this repository, review it, and sync that one." });
}
function named(repository) {
	return repository === "" ? "a folder without a repository" : `the repository "${repository}"`;
}
function refusalReasons(input, prepared) {
	const { plan } = prepared;
	const reasons = [];
	const errors = input.checked.diagnostics.filter(({ severity }) => severity === "error");
	if (errors.length > 0) {
		const files = new Set(errors.map(({ file }) => file)).size;
		const found = errors.length === 1 ? "is 1 error" : `are ${errors.length} errors`;
		const where = files === 1 ? "1 file" : `${files} files`;
		reasons.push({
			code: "invalid-files",
			message: `There ${found} in ${where}; nothing is synced until all files are valid.`
		});
	}
	if (input.reviewed !== void 0 && input.reviewed.digest !== plan.digest) reasons.push({
		code: "plan-stale",
		message: staleMessage(input.reviewed, prepared)
	});
	const unsafe = plan.unsafe.filter(({ override }) => !(input.force && override === "--force"));
	return [...reasons, ...unsafe];
}
function staleMessage(reviewed, { plan, comparison }) {
	const storeMoved = (plan.revision ?? null) !== reviewed.revision;
	const filesMoved = filesDigest(comparison) !== reviewed.files;
	return `Since the plan was reviewed, ${[
		...filesMoved ? ["the definition files or the configuration changed"] : [],
		...filesMoved || storeMoved ? [] : ["drafts or what is taken over changed"],
		...storeMoved ? [`the store is at ${at(plan.revision)}, not at ${at(reviewed.revision)} any more`] : []
	].join(", and ")}. Plan again and review the new changes.`;
}
function at(revision) {
	return revision === null || revision === void 0 ? "no revision" : `revision ${revision}`;
}
function applied(prepared, revision) {
	const { plan } = prepared;
	const { commit } = prepared.comparison.input.source;
	if (plan.changes.length > 0 || plan.configChanged) return {
		kind: "applied",
		...ending(prepared),
		revision
	};
	const notes = commit === void 0 ? prepared.notes : [...prepared.notes, `The store is now as of commit ${commit.slice(0, 12)}.`];
	return {
		kind: "unchanged",
		...ending(prepared),
		revision,
		notes
	};
}
function conflict(prepared, result) {
	const { plan, notes } = prepared;
	const { revision } = result;
	return {
		kind: "conflict",
		plan,
		notes,
		reasons: [{
			code: "store-conflict",
			message: "Somebody else changed the store meanwhile. Run sync again and review the plan."
		}],
		...revision === void 0 ? {} : { revision }
	};
}
async function tryCommit(commit, store) {
	try {
		return await store.commit(commit);
	} catch (error) {
		if (error instanceof LongshoreError) return {
			kind: "failed",
			error
		};
		throw error;
	}
}
async function afterFailure(error, input, prepared, deps) {
	const { message, hint } = error;
	const reasons = [{
		code: "store-failed",
		message,
		...hint === void 0 ? {} : { hint }
	}];
	const { plan, notes } = prepared;
	const found = await preparePlan(input, deps).catch(() => void 0);
	const failed = {
		kind: "failed",
		plan,
		notes,
		error,
		reasons
	};
	if (found === void 0) return {
		...failed,
		isUnchanged: false
	};
	const { revision } = found.plan;
	if (revision !== void 0 && revision !== plan.revision && isAsWanted(found.plan)) {
		const note = `The store failed, and holds the changes all the same: ${message}`;
		return {
			kind: "applied",
			plan,
			notes: [...notes, note],
			revision
		};
	}
	return {
		...failed,
		isUnchanged: true,
		...revision === void 0 ? {} : { revision }
	};
}
function isAsWanted({ changes, configChanged }) {
	return changes.length === 0 && !configChanged;
}
function ending({ plan, notes }) {
	const { revision } = plan;
	return {
		plan,
		notes,
		...revision === void 0 ? {} : { revision }
	};
}
export { sync as t };
