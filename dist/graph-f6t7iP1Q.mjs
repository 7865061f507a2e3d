import { r as isPublished, t as RUN_EVENT_TYPES } from "./automation-6xGhT7Wj.mjs";
import { dn as groupBy, ht as urlTarget } from "./dispatching-BM85niOH.mjs";
// src/commands/graph.ts
function automationGraph(entries, changed) {
	const graph = createGraph();
	const hearers = createHearers(entries, changed ?? /* @__PURE__ */ new Set());
	for (const { automation, file } of entries) {
		const { identifier: name, invocationMethod } = automation;
		const id = graph.node("a", name, {
			kind: "automation",
			name,
			published: isPublished(automation),
			file,
			...changed === void 0 ? {} : { changed: changed.has(name) }
		});
		graph.link(eventNode(watchedBy(automation), graph), id, "starts");
		const called = calledName(invocationMethod);
		const { type } = invocationMethod;
		const target = graph.node("t", `${type} ${called}`, {
			kind: "target",
			type,
			name: called
		});
		graph.link(id, target, "calls");
		for (const cause of causedBy(automation)) {
			const from = cause.by === "run" ? id : target;
			for (const watched of hearers(cause).events) graph.link(from, eventNode(watched, graph), "causes");
		}
	}
	return graph.finish();
}
function changedGraph(entries, { changes }) {
	const changed = new Set(changes.map(({ identifier }) => identifier));
	const hearers = createHearers(entries, changed);
	const near = new Set(changed);
	const starting = /* @__PURE__ */ new Set();
	for (const { automation } of entries) {
		const { identifier } = automation;
		for (const heard of causedBy(automation).map(hearers)) {
			if (changed.has(identifier)) starting.add(heard);
			if (heard.isChanged) near.add(identifier);
		}
	}
	for (const { automations } of starting) for (const one of automations) near.add(one);
	return automationGraph(entries.filter(({ automation }) => near.has(automation.identifier)), changed);
}
function createGraph() {
	const nodes = /* @__PURE__ */ new Map();
	const edges = /* @__PURE__ */ new Map();
	const counts = {
		a: 0,
		e: 0,
		t: 0
	};
	return {
		node: (letter, key, node) => {
			const known = nodes.get(`${letter} ${key}`);
			if (known !== void 0) return known.id;
			counts[letter] += 1;
			const made = {
				id: `${letter}${counts[letter]}`,
				...node
			};
			nodes.set(`${letter} ${key}`, made);
			return made.id;
		},
		link: (from, to, kind) => {
			edges.set(`${from} ${to}`, {
				from,
				to,
				kind
			});
		},
		finish: () => ({
			nodes: [...nodes.values()],
			edges: [...edges.values()]
		})
	};
}
function watchedBy({ trigger: { event } }) {
	return "actionIdentifier" in event ? {
		type: event.type,
		name: event.actionIdentifier,
		target: `run ${event.actionIdentifier}`
	} : {
		type: event.type,
		name: event.blueprintIdentifier,
		target: `entity ${event.blueprintIdentifier}`
	};
}
function eventNode({ type, name }, graph) {
	return graph.node("e", `${type} ${name}`, {
		kind: "event",
		type,
		name
	});
}
function createHearers(entries, changed) {
	const listeners = groupBy(entries, ({ automation }) => watchedBy(automation).target);
	const known = /* @__PURE__ */ new Map();
	return ({ target, types }) => {
		const found = known.get(target);
		if (found !== void 0) return found;
		const heard = (listeners.get(target) ?? []).filter(({ automation }) => types.has(watchedBy(automation).type));
		const automations = heard.map(({ automation }) => automation.identifier);
		const events = heard.map(({ automation }) => watchedBy(automation));
		const hearers = {
			events: [...new Map(events.map((event) => [event.type, event])).values()],
			automations,
			isChanged: automations.some((one) => changed.has(one))
		};
		known.set(target, hearers);
		return hearers;
	};
}
const WRITES = /* @__PURE__ */ new Set([...[
	"ENTITY_CREATED",
	"ENTITY_UPDATED",
	"ANY_ENTITY_CHANGE"
]]);
const RUNS = new Set(RUN_EVENT_TYPES);
function causedBy({ identifier, invocationMethod }) {
	const run = {
		target: `run ${identifier}`,
		types: RUNS,
		by: "run"
	};
	if (invocationMethod.type !== "UPSERT_ENTITY") return [run];
	const { blueprintIdentifier } = invocationMethod;
	if (blueprintIdentifier.includes("{{")) return [run];
	return [{
		target: `entity ${blueprintIdentifier}`,
		types: WRITES,
		by: "call"
	}, run];
}
function calledName(invocation) {
	switch (invocation.type) {
		case "WEBHOOK":
		case "SLACK": return hostName(invocation.url);
		case "GITHUB": return `${invocation.org}/${invocation.repo} ${invocation.workflow}`;
		case "INTEGRATION_ACTION": {
			const { org, repo, workflow } = invocation.integrationActionExecutionProperties;
			return `${org}/${repo} ${workflow}`;
		}
		case "GITLAB": return `${invocation.groupName}/${invocation.projectName}`;
		case "AZURE_DEVOPS": return `${invocation.org} ${invocation.webhook}`;
		case "KAFKA": return "runs";
		case "UPSERT_ENTITY": return invocation.blueprintIdentifier;
	}
}
function hostName(url) {
	const target = urlTarget(url);
	switch (target.kind) {
		case "literal": return target.host;
		case "secret": return `secret ${target.name}`;
		case "templated": return "a host from the event";
		case "invalid": return "an invalid URL";
	}
}
export { changedGraph as n, automationGraph as t };
