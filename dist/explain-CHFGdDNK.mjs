import { H as LongshoreError } from "./start-BGfLGlzG.mjs";
import { G as indexAutomations, W as decide, Z as summarizeDispatch, x as decideEvents } from "./dispatching-Cb-W0YwJ.mjs";
import { r as isPublished } from "./automation-6xGhT7Wj.mjs";
// src/commands/explain.ts
async function explain(input, source, deps) {
	const events = source.kind === "store" ? await explainStore(input, source.store, deps.jq) : await explainFiles(input, source, deps.jq);
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
		const considered = decisions.filter(({ decision }) => identifier === void 0 || decision.automation === identifier).map(({ decision }) => ({ decision }));
		return {
			identity: event.identity,
			type: event.type,
			target: event.target,
			considered
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
		const { identity, type, target } = item.event;
		return {
			identity,
			type,
			target,
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
