import { m as LongshoreError } from "./start-D1Q6O1zn.mjs";
import { n as inspectRevision, t as shortRevision } from "./revision-Dxel9_O6.mjs";
import { G as textDigest, Gt as canonicalJson, H as planDigest, Y as SNAPSHOT_PATH, et as DEFAULT_RUNTIME_CONFIG } from "./dispatching-BM85niOH.mjs";
import { n as diffConfigs, t as diffAutomations } from "./diff-D-f8mU_j.mjs";
import { o as risksOf, t as removalReason } from "./safety-DWgUswvZ.mjs";
import { n as formatSnapshot, r as parseSnapshot, t as EMPTY_SNAPSHOT } from "./snapshot-file-Ce6hzBfK.mjs";
// src/sync/restore.ts
function restore(input) {
	const commit = restoringCommit(input);
	return {
		plan: restoringPlan(input),
		...commit === void 0 ? {} : { commit }
	};
}
function restoringCommit({ head, target, sources }) {
	const { configs, automations } = target.snapshot;
	const wanted = new Map(target.files);
	wanted.set(SNAPSHOT_PATH, formatSnapshot({
		sources,
		configs,
		automations
	}));
	const puts = new Map([...wanted].filter(([path, text]) => head.files.get(path) !== text));
	const deletes = [...head.files.keys()].filter((path) => !wanted.has(path)).sort();
	if (puts.size === 0 && deletes.length === 0) return void 0;
	return {
		expectedRevision: head.revision,
		puts,
		deletes,
		message: `rollback: to revision ${shortRevision(target.revision)}`
	};
}
function restoringPlan(input) {
	const { head, target } = input;
	const before = head.snapshot ?? EMPTY_SNAPSHOT.file;
	const rows = new Map(before.automations.map((row) => [row.identifier, row]));
	const wanted = new Map(target.snapshot.automations.map((row) => [row.identifier, row]));
	const removed = before.automations.filter((row) => !wanted.has(row.identifier));
	const changes = [...removed.map((row) => change("delete", row, [], input)), ...target.snapshot.automations.flatMap((row) => changeOf(rows.get(row.identifier), row, input))];
	const count = (kind) => changes.filter((each) => each.kind === kind).length;
	const configFields = configDifferences(before, target.snapshot);
	return {
		changes,
		unsafe: unsafeReasons(removed.length, input),
		digest: planDigest(textDigest(JSON.stringify([
			target.revision,
			changes,
			configFields
		])), head.revision),
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
	if (before.digest === after.digest) return fields.length === 0 ? [] : [change("move", after, fields, input)];
	const [old, now] = [input.head, input.target].map(({ intact }) => intact.get(after.identifier));
	if (old !== void 0 && now !== void 0) fields.push(...diffAutomations(old, now));
	return [change("update", after, fields, input)];
}
function change(kind, { identifier, path, source }, fields, { head, target }) {
	const after = target.intact.get(identifier);
	const changesDefinition = kind === "publish" || kind === "update";
	const config = target.snapshot.configs[source.repository] ?? DEFAULT_RUNTIME_CONFIG;
	const before = kind === "update" ? head.intact.get(identifier) : void 0;
	return {
		kind,
		identifier,
		file: path,
		fields,
		risks: changesDefinition && after !== void 0 ? risksOf(before, after, config) : []
	};
}
function configDifferences(before, after) {
	return [.../* @__PURE__ */ new Set([...Object.keys(before.configs), ...Object.keys(after.configs)])].sort().flatMap((repository) => {
		const [old, now] = [before.configs[repository], after.configs[repository]];
		if (canonicalJson(old ?? null) === canonicalJson(now ?? null)) return [];
		return diffConfigs(old, now ?? DEFAULT_RUNTIME_CONFIG);
	});
}
function unsafeReasons(removed, { head, target, safety }) {
	const existing = head.snapshot?.automations.length ?? 0;
	if (target.snapshot.automations.length === 0 && removed > 0 && !safety.allowEmpty) return [{
		code: "empty-revision",
		message: `Revision ${shortRevision(target.revision)} has no automations, and this deletes all ${removed} of the store.`,
		override: "--force"
	}];
	return removalReason({
		removed,
		existing,
		safety
	});
}
const SHOWN_IN_ERROR = 10;
const MIN_PREFIX = 4;
async function findRevision(named, store) {
	const revisions = await store.revisions(50);
	if (revisions.some(({ revision }) => revision === named)) return named;
	if (await exists(named, store)) return named;
	const found = named.length < MIN_PREFIX ? [] : revisions.filter(({ revision }) => revision.startsWith(named));
	const [first, ...others] = found;
	if (first === void 0) throw unknown(`The store "${store.url}" has no revision "${named}".`, revisions);
	if (others.length === 0) return first.revision;
	throw unknown(`"${named}" is the beginning of ${found.length} revisions.`, found);
}
async function exists(revision, store) {
	try {
		await store.list(revision);
		return true;
	} catch (error) {
		if (error instanceof LongshoreError && error.code === "store-unreadable") return false;
		throw error;
	}
}
function unknown(message, revisions) {
	const latest = revisions.slice(0, SHOWN_IN_ERROR).map(({ revision, committedAt, message: what }) => `  ${shortRevision(revision)}  ${committedAt}  ${what}`);
	return new LongshoreError("revision-unknown", message, { hint: latest.length === 0 ? "It was never written: there is nothing to go back to." : ["Name one of these, or see more with --list:", ...latest].join("\n") });
}
// src/commands/rollback.ts
async function rollback(input, { store }) {
	const target = await inspectRevision(store, await findRevision(input.revision, store));
	const { snapshot } = target;
	if (snapshot === void 0) throw noSnapshot(target, store);
	const head = await inspectRevision(store, await store.head() ?? target.revision);
	const fence = await newestFence(head, store);
	const { plan, commit } = restore({
		head,
		target: {
			...target,
			snapshot
		},
		sources: fence.sources ?? snapshot.sources,
		safety: input.safety
	});
	const unsafe = [...damage(target), ...plan.unsafe];
	const result = {
		plan: {
			...plan,
			unsafe
		},
		revision: head.revision,
		reasons: [],
		notes: [...fence.notes, ...followNotes(target)]
	};
	const reasons = unsafe.filter(() => !input.force);
	if (reasons.length > 0) return {
		kind: "refused",
		...result,
		reasons
	};
	if (commit === void 0) return {
		kind: "unchanged",
		...result,
		notes: []
	};
	if (input.dryRun) return {
		kind: "dry-run",
		...result
	};
	const committed = await store.commit(commit);
	if (committed.kind === "committed") return {
		kind: "applied",
		...result,
		revision: committed.revision
	};
	const conflict = {
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
	const why = findings[0]?.message ?? "It has no snapshot.";
	return new LongshoreError("store-corrupt", `Revision ${shortRevision(revision)} of the store "${url}" is none to go back to. ${why}`, { hint: "Name another revision; --list shows them." });
}
function damage({ revision, findings }) {
	if (findings.length === 0) return [];
	const files = [...new Set(findings.map(({ file }) => `"${file}"`))];
	const more = files.length > 3 ? ` and ${files.length - 3} more` : "";
	return [{
		code: "damaged-revision",
		message: `Revision ${shortRevision(revision)} is not as it was synced: ${files.slice(0, 3).join(", ")}${more}.`,
		override: "--force"
	}];
}
async function newestFence({ snapshot }, store) {
	if (snapshot !== void 0) return {
		sources: snapshot.sources,
		notes: []
	};
	for (const { revision } of await store.revisions(50)) {
		const { text } = await store.read(SNAPSHOT_PATH, revision);
		const sources = text === void 0 ? void 0 : sourcesOf(text, store.url);
		if (sources === void 0) continue;
		return {
			sources,
			notes: [`The current snapshot is damaged; what was synced last is taken from revision ${shortRevision(revision)}.`]
		};
	}
	return { notes: ["What was synced last is not known any more; a late sync may get in."] };
}
function sourcesOf(text, url) {
	try {
		return parseSnapshot(text, {
			url,
			path: SNAPSHOT_PATH
		}).sources;
	} catch (error) {
		if (error instanceof LongshoreError && error.code === "store-corrupt") return void 0;
		throw error;
	}
}
function followNotes({ snapshot, revision }) {
	const from = (snapshot?.sources ?? []).flatMap(({ repository, commit }) => commit === void 0 ? [] : [`${repository === "" ? "" : `${repository}@`}${commit.slice(0, 12)}`]);
	const as = from.length === 0 ? "" : ` as in ${from.join(" and ")}`;
	return [`The next sync undoes this unless the files follow: make them what revision ${shortRevision(revision)} was synced from${as}.`];
}
export { rollback as t };
