import { m as LongshoreError } from "./start-D1Q6O1zn.mjs";
import { O as decideEvents, Y as SNAPSHOT_PATH, it as indexAutomations, tt as decide, xt as summarizeDispatch } from "./dispatching-BM85niOH.mjs";
import { r as isPublished } from "./automation-6xGhT7Wj.mjs";
import { t as explainDecisions } from "./explain-decisions-BTPbzHpo.mjs";
import { t as nearest } from "./suggest-DX5H8FN_.mjs";
import { n as listensTo } from "./routes-Bb9Dj6jX.mjs";
import { r as parseSnapshot } from "./snapshot-file-Ce6hzBfK.mjs";
// src/matching/reasons/nearest-target.ts
const MAX_NAME_LENGTH = 200;
function nearestTarget({ resource, target }, watchers) {
	const alike = watchers.filter((one) => one.resource === resource);
	const known = [...new Set(alike.map((one) => one.target))].sort();
	const name = target.length > MAX_NAME_LENGTH ? void 0 : nearest(target, known);
	const found = name === void 0 ? watchers.filter((one) => one.target === target) : alike.filter((one) => one.target === name);
	const [first] = found;
	if (first === void 0) return void 0;
	return {
		kind: "target",
		resource: first.resource,
		target: first.target,
		automations: found.map(({ automation }) => automation).sort()
	};
}
// src/commands/explain-unwatched.ts
async function explainUnwatched(events, source) {
	if (!events.some(isUnwatched)) return events;
	const watchers = await watchersOf(source);
	return events.map((event) => {
		const { type, target } = event;
		if (!isUnwatched(event) || type === void 0 || target === void 0) return event;
		const nearest = nearestTarget({
			resource: type.startsWith("RUN_") ? "run" : "entity",
			target
		}, watchers);
		return nearest === void 0 ? event : {
			...event,
			nearest
		};
	});
}
function isUnwatched({ error, considered }) {
	return error === void 0 && considered.length === 0;
}
async function watchersOf(source) {
	if (source.kind === "files") return source.manifest.entries.map(({ automation }) => watcher(automation.identifier, listensTo(automation)));
	return await storedWatchers(source.store);
}
async function storedWatchers(store) {
	const { text } = await store.read(SNAPSHOT_PATH);
	if (text === void 0) return [];
	const { automations } = parseSnapshot(text, {
		url: store.url,
		path: SNAPSHOT_PATH
	});
	return automations.map((row) => watcher(row.identifier, row.listensTo));
}
function watcher(automation, listens) {
	const at = listens.indexOf("/");
	return {
		automation,
		resource: listens.slice(0, at) === "run" ? "run" : "entity",
		target: listens.slice(at + 1)
	};
}
// src/commands/explain.ts
async function explain(input, source, deps) {
	const decided = source.kind === "store" ? await explainStore(input, source.store, deps.jq) : await explainFiles(input, source, deps.jq);
	const explained = await explainDecisions(decided, deps);
	const events = input.identifier === void 0 ? await explainUnwatched(explained, source) : explained.map(({ nearest: _nearest, ...event }) => event);
	return {
		events,
		summary: summarizeDispatch(events)
	};
}
async function explainStore({ events, identifier }, store, jq) {
	const decided = await decideEvents(events, {
		store,
		jq
	});
	if (identifier !== void 0) refuseUnknown(identifier, decided, store.url);
	return decided.map((item) => {
		if (item.kind === "undecodable") return undecodable(item);
		const { event, decisions } = item;
		const { identity, type, target, body } = event;
		return {
			identity,
			type,
			target,
			body,
			considered: decisions.filter(({ decision }) => identifier === void 0 || decision.automation === identifier).map(({ decision }) => ({ decision }))
		};
	});
}
function refuseUnknown(identifier, decided, url) {
	const known = decided.flatMap((item) => item.kind === "decided" ? item.decisions.map(({ decision }) => decision.automation) : []);
	if (known.includes(identifier)) return;
	throw new LongshoreError("input-invalid", `In the store "${url}" no automation "${identifier}" listens to what the event is about.`, { hint: knownHint(known, "Nothing listens to it.") });
}
function knownHint(identifiers, none) {
	const known = [...new Set(identifiers)].sort().map((name) => `"${name}"`);
	if (known.length === 0) return none;
	return `There are ${known.slice(0, 20).join(", ")}${known.length > 20 ? " and others" : ""}.`;
}
async function explainFiles({ events, identifier }, { manifest, runtime }, jq) {
	const automations = indexAutomations(routed(manifest, identifier));
	const drafts = new Set(manifest.entries.filter(({ automation }) => !isPublished(automation)).map(({ automation }) => automation.identifier));
	const inputs = events.flatMap((item) => item.kind === "event" ? [{
		event: item.event,
		automations
	}] : []);
	const decisions = await decide(inputs, { onError: () => runtime.conditions.onError }, { jq });
	let next = 0;
	return events.map((item) => {
		if (item.kind === "undecodable") return undecodable(item);
		const { identity, type, target, body } = item.event;
		return {
			identity,
			type,
			target,
			body,
			considered: (decisions[next++] ?? []).map(({ decision }) => ({ decision: drafts.has(decision.automation) ? {
				...decision,
				note: decision.note ?? "a draft: a sync leaves it out of the store"
			} : decision }))
		};
	});
}
function routed(manifest, identifier) {
	const automations = manifest.entries.map(({ automation }) => ({
		definition: automation,
		digest: "",
		repository: ""
	}));
	if (identifier === void 0) return automations;
	const found = automations.filter(({ definition }) => definition.identifier === identifier);
	if (found.length > 0) return found;
	throw new LongshoreError("input-invalid", `No file defines an automation "${identifier}".`, { hint: knownHint(automations.map(({ definition }) => definition.identifier), "There are no automations in the files.") });
}
function undecodable(item) {
	return {
		identity: item.identity,
		error: item.message,
		considered: []
	};
}
export { explain as t };
