import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  RUN_EVENT_TYPES,
  isPublished
} from "./chunk-ZA4MBEKX.mjs";
import {
  urlTarget
} from "./chunk-ZZ3YJM5D.mjs";
import {
  groupBy
} from "./chunk-MIZ4UIKU.mjs";

// src/commands/graph.ts
function automationGraph(entries, changed) {
  let graph = createGraph(), hearers = createHearers(entries, changed ?? /* @__PURE__ */ new Set());
  for (let { automation, file } of entries) {
    let { identifier: name, invocationMethod } = automation, id = graph.node("a", name, {
      kind: "automation",
      name,
      published: isPublished(automation),
      file,
      ...changed === void 0 ? {} : { changed: changed.has(name) }
    });
    graph.link(eventNode(watchedBy(automation), graph), id, "starts");
    let called = calledName(invocationMethod), { type } = invocationMethod, target = graph.node("t", `${type} ${called}`, { kind: "target", type, name: called });
    graph.link(id, target, "calls");
    for (let cause of causedBy(automation)) {
      let from = cause.by === "run" ? id : target;
      for (let watched of hearers(cause).events)
        graph.link(from, eventNode(watched, graph), "causes");
    }
  }
  return graph.finish();
}
function changedGraph(entries, { changes }) {
  let changed = new Set(changes.map(({ identifier }) => identifier)), hearers = createHearers(entries, changed), near = new Set(changed), starting = /* @__PURE__ */ new Set();
  for (let { automation } of entries) {
    let { identifier } = automation;
    for (let heard of causedBy(automation).map(hearers))
      changed.has(identifier) && starting.add(heard), heard.isChanged && near.add(identifier);
  }
  for (let { automations } of starting) for (let one of automations) near.add(one);
  return automationGraph(
    entries.filter(({ automation }) => near.has(automation.identifier)),
    changed
  );
}
function createGraph() {
  let nodes = /* @__PURE__ */ new Map(), edges = /* @__PURE__ */ new Map(), counts = { a: 0, e: 0, t: 0 };
  return {
    node: (letter, key, node) => {
      let known = nodes.get(`${letter} ${key}`);
      if (known !== void 0) return known.id;
      counts[letter] += 1;
      let made = { id: `${letter}${counts[letter]}`, ...node };
      return nodes.set(`${letter} ${key}`, made), made.id;
    },
    link: (from, to, kind) => {
      edges.set(`${from} ${to}`, { from, to, kind });
    },
    finish: () => ({ nodes: [...nodes.values()], edges: [...edges.values()] })
  };
}
function watchedBy({ trigger: { event } }) {
  return "actionIdentifier" in event ? { type: event.type, name: event.actionIdentifier, target: `run ${event.actionIdentifier}` } : {
    type: event.type,
    name: event.blueprintIdentifier,
    target: `entity ${event.blueprintIdentifier}`
  };
}
function eventNode({ type, name }, graph) {
  return graph.node("e", `${type} ${name}`, { kind: "event", type, name });
}
function createHearers(entries, changed) {
  let listeners = groupBy(entries, ({ automation }) => watchedBy(automation).target), known = /* @__PURE__ */ new Map();
  return ({ target, types }) => {
    let found = known.get(target);
    if (found !== void 0) return found;
    let heard = (listeners.get(target) ?? []).filter(
      ({ automation }) => types.has(watchedBy(automation).type)
    ), automations = heard.map(({ automation }) => automation.identifier), events = heard.map(({ automation }) => watchedBy(automation)), hearers = {
      events: [...new Map(events.map((event) => [event.type, event])).values()],
      automations,
      isChanged: automations.some((one) => changed.has(one))
    };
    return known.set(target, hearers), hearers;
  };
}
var WRITES = /* @__PURE__ */ new Set([
  "ENTITY_CREATED",
  "ENTITY_UPDATED",
  "ANY_ENTITY_CHANGE"
]), RUNS = new Set(RUN_EVENT_TYPES);
function causedBy({ identifier, invocationMethod }) {
  let run = { target: `run ${identifier}`, types: RUNS, by: "run" };
  if (invocationMethod.type !== "UPSERT_ENTITY") return [run];
  let { blueprintIdentifier } = invocationMethod;
  return blueprintIdentifier.includes("{{") ? [run] : [{ target: `entity ${blueprintIdentifier}`, types: WRITES, by: "call" }, run];
}
function calledName(invocation) {
  switch (invocation.type) {
    case "WEBHOOK":
    case "SLACK":
      return hostName(invocation.url);
    case "GITHUB":
      return `${invocation.org}/${invocation.repo} ${invocation.workflow}`;
    case "INTEGRATION_ACTION": {
      let { org, repo, workflow } = invocation.integrationActionExecutionProperties;
      return `${org}/${repo} ${workflow}`;
    }
    case "GITLAB":
      return `${invocation.groupName}/${invocation.projectName}`;
    case "AZURE_DEVOPS":
      return `${invocation.org} ${invocation.webhook}`;
    case "KAFKA":
      return "runs";
    case "UPSERT_ENTITY":
      return invocation.blueprintIdentifier;
  }
}
function hostName(url) {
  let target = urlTarget(url);
  switch (target.kind) {
    case "literal":
      return target.host;
    case "secret":
      return `secret ${target.name}`;
    case "templated":
      return "a host from the event";
    case "invalid":
      return "an invalid URL";
  }
}

export {
  automationGraph,
  changedGraph
};
