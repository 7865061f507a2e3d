import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  SNAPSHOT_PATH,
  entityRoutePath,
  parseRoute,
  runRoutePath
} from "./chunk-QGUJPN6Q.mjs";
import {
  DEFAULT_RUNTIME_CONFIG
} from "./chunk-HZAZBPXW.mjs";
import {
  LongshoreError
} from "./chunk-UTWICWRT.mjs";

// src/model/dispatch.ts
function summarizeDispatch(events) {
  let considered = events.flatMap((event) => event.considered), outcomes = considered.map((item) => item.run?.outcome), count = (outcome) => outcomes.filter((one) => one === outcome).length;
  return {
    events: events.length,
    undecodable: events.filter((event) => event.error !== void 0).length,
    considered: considered.length,
    matched: considered.filter((item) => item.decision.decision === "matched").length,
    delivered: count("delivered"),
    dead: count("dead"),
    failed: count("failed"),
    skipped: count("skipped"),
    paused: count("paused"),
    rendered: count("rendered")
  };
}
function dispatchFailed(summary) {
  return summary.dead + summary.failed + summary.undecodable > 0;
}

// src/matching/select.ts
var ANY = {
  ANY_ENTITY_CHANGE: ["ENTITY_CREATED", "ENTITY_UPDATED", "ENTITY_DELETED"],
  ANY_RUN_CHANGE: ["RUN_CREATED", "RUN_UPDATED"]
};
function listening(trigger, event) {
  return watchesTarget(trigger, event) ? (ANY[trigger.type] ?? [trigger.type]).includes(event.type) ? trigger.type === "TIMER_PROPERTY_EXPIRED" && trigger.propertyIdentifier !== event.property ? {
    kind: "other-event",
    message: `The trigger listens to the timer "${trigger.propertyIdentifier}"; the event is about "${event.property ?? ""}".`
  } : { kind: "listens" } : {
    kind: "other-event",
    message: `The trigger listens to ${trigger.type}; the event is ${event.type}.`
  } : { kind: "other-target" };
}
function watchesTarget(trigger, event) {
  return "actionIdentifier" in trigger ? event.resource === "run" && trigger.actionIdentifier === event.target : event.resource === "entity" && trigger.blueprintIdentifier === event.target;
}

// src/matching/automation-index.ts
var NOBODY = { candidates: [], expressions: [] };
function indexAutomations(automations) {
  let watchers = /* @__PURE__ */ new Map();
  for (let automation of automations) {
    let { event } = automation.definition.trigger, key = "actionIdentifier" in event ? targetKey("run", event.actionIdentifier) : targetKey("entity", event.blueprintIdentifier), found = watchers.get(key) ?? noWatchers();
    found.automations.push(automation), event.type === "TIMER_PROPERTY_EXPIRED" && found.timers.add(event.propertyIdentifier), watchers.set(key, found);
  }
  return {
    watches: (resource, target) => watchers.has(targetKey(resource, target)),
    concernedBy(event) {
      let found = watchers.get(targetKey(event.resource, event.target));
      if (found === void 0) return NOBODY;
      if (!(event.property === void 0 || found.timers.has(event.property))) return concern(found.automations, event);
      let key = JSON.stringify([event.type, event.property]), concerned = found.concerned.get(key) ?? concern(found.automations, event);
      return found.concerned.set(key, concerned), concerned;
    }
  };
}
function noWatchers() {
  return { automations: [], timers: /* @__PURE__ */ new Set(), concerned: /* @__PURE__ */ new Map() };
}
function targetKey(resource, target) {
  return `${resource}:${target}`;
}
function concern(automations, event) {
  let candidates = automations.flatMap((automation) => {
    let { trigger } = automation.definition, listens = listening(trigger.event, event);
    if (listens.kind === "other-target") return [];
    let expressions = listens.kind === "listens" ? trigger.condition?.expressions ?? [] : [];
    return [{ automation, listens, expressions }];
  });
  return {
    candidates,
    expressions: [...new Set(candidates.flatMap(({ expressions }) => expressions))]
  };
}

// src/matching/combine.ts
function truthOf(outcome) {
  return outcome.kind === "error" ? "failed" : outcome.kind === "empty" || outcome.value === !1 || outcome.value === null ? "false" : "true";
}
function combine(combinator, truths) {
  let settled = indicesOf(truths, combinator === "and" ? "false" : "true");
  if (settled.length > 0)
    return { decision: combinator === "and" ? "not-matched" : "matched", by: settled };
  let failed = indicesOf(truths, "failed");
  return failed.length > 0 ? { decision: "failed", by: failed } : { decision: combinator === "and" || truths.length === 0 ? "matched" : "not-matched", by: truths.map((_, index) => index) };
}
function indicesOf(truths, wanted) {
  return truths.flatMap((truth, index) => truth === wanted ? [index] : []);
}

// src/matching/decide.ts
async function decide(inputs, options, deps) {
  let watching = inputs.map(({ event, automations }) => automations.concernedBy(event)), { next } = options, requests = watching.map(({ candidates, expressions }, index) => ({
    input: inputs[index]?.event.body ?? null,
    expressions,
    ...next === void 0 ? {} : { soon: () => soon(candidates, next) }
  })), outcomes = requests.some((request) => request.expressions.length > 0) ? await deps.jq.evaluate(requests) : [];
  return watching.map(({ candidates, expressions }, index) => {
    let values = new Map(
      expressions.map((expression, place) => [expression, outcomes[index]?.[place]])
    );
    return candidates.map((candidate) => decideOne(candidate, values, options));
  });
}
function soon(candidates, next) {
  return candidates.filter(({ listens }) => listens.kind === "listens").flatMap(({ automation }) => next(automation));
}
function decideOne({ automation, listens, expressions }, values, options) {
  let { identifier, trigger } = automation.definition;
  if (listens.kind === "other-event") {
    let decidedBy = { kind: "trigger", message: listens.message };
    return {
      automation,
      decision: { automation: identifier, decision: "not-matched", expressions: [], decidedBy }
    };
  }
  if (trigger.condition === void 0 || expressions.length === 0)
    return {
      automation,
      decision: { automation: identifier, decision: "matched", expressions: [], decidedBy: { kind: "no-condition" } }
    };
  let results = expressions.map((expression) => ({
    expression,
    outcome: values.get(expression) ?? unanswered()
  })), onError = options.onError(automation);
  return { automation, decision: decideCondition(identifier, trigger.condition, results, onError) };
}
function decideCondition(identifier, condition, results, onError) {
  let combinator = condition.combinator ?? "and", combined = combine(
    combinator,
    results.map(({ outcome }) => truthOf(outcome))
  ), decidedBy = { kind: "condition", combinator, expressions: combined.by }, decision = { automation: identifier, expressions: results, decidedBy };
  return combined.decision === "failed" && onError === "not-matched" ? { ...decision, decision: "not-matched", note: failureNote(results, combined.by) } : { ...decision, decision: combined.decision };
}
function failureNote(results, failed) {
  return `${failed.map((index) => {
    let result = results[index], why = result?.outcome.kind === "error" ? result.outcome.error.message : "";
    return `"${result?.expression ?? ""}" failed: ${why}`;
  }).join("; ")} (counted as no match, as "conditions.onError" says)`;
}
function unanswered() {
  return { kind: "error", error: { code: "jq-aborted", message: "jq gave no answer." } };
}

// src/commands/read-route.ts
var NOTHING_LISTENS = { format: 1, configs: {}, automations: [] };
async function readRoutes(places, store) {
  let paths = [...new Set(places.map(routeKey))];
  if (paths.length === 0) return /* @__PURE__ */ new Map();
  let { files, revision } = await store.readMany(paths);
  if (paths.some((path) => files.get(path) === void 0) && !await store.has(SNAPSHOT_PATH, revision)) throw neverSynced(store);
  return new Map(
    paths.map((path) => {
      let text = files.get(path);
      return [
        path,
        text === void 0 ? NOTHING_LISTENS : parseRoute(text, { url: store.url, path })
      ];
    })
  );
}
function routeKey({ resource, target }) {
  return resource === "entity" ? entityRoutePath(target) : runRoutePath(target);
}
async function readRoute(place, store) {
  return (await readRoutes([place], store)).get(routeKey(place)) ?? NOTHING_LISTENS;
}
function neverSynced(store) {
  return new LongshoreError(
    "store-unreadable",
    `The store "${store.url}" holds no snapshot: nothing was synced to it.`,
    {
      hint: "Name the store with --store, which a dispatch takes from no configuration, or run sync first."
    }
  );
}

// src/commands/decide-events.ts
async function decideEvents(decoded, { store, jq, logger, next }) {
  let events = decoded.flatMap((item) => item.kind === "event" ? [item.event] : []), routes = /* @__PURE__ */ new Map();
  for (let [key, route] of await readRoutes(events, store)) routes.set(key, indexRoute(route));
  let inputs = events.map((event) => {
    let route = routes.get(routeKey(event)) ?? indexRoute(NOTHING_LISTENS);
    return { event, route };
  });
  for (let { event, route } of inputs) {
    let listeners = route.automations.length;
    logger?.debug(
      `Event "${event.identity}" is ${event.type} of "${event.target}"; automations on its route: ${listeners}.`
    );
  }
  let configs = new Map(
    inputs.flatMap(({ route }) => Object.entries(route.configs))
  ), configOf = ({ repository }) => configs.get(repository) ?? DEFAULT_RUNTIME_CONFIG, options = {
    onError: (automation) => configOf(automation).conditions.onError,
    ...next === void 0 ? {} : { next }
  }, routed = (ofEvent) => ofEvent.map(({ automation, decision }) => ({
    decision,
    routed: automation,
    runtime: configOf(automation)
  })), decisions = await decide(
    inputs.map(({ event, route }) => ({ event, automations: route.index })),
    options,
    { jq }
  ), place = 0;
  return decoded.map((item) => {
    if (item.kind === "undecodable") return item;
    let { event, route } = inputs[place] ?? { event: item.event, route: void 0 }, ofEvent = decisions[place] ?? [];
    return place += 1, {
      kind: "decided",
      event,
      decisions: routed(ofEvent),
      decideNext: async (following) => {
        if (route === void 0) return [];
        let [found = []] = await decide(
          [{ event: following, automations: route.index }],
          options,
          { jq }
        );
        return routed(found);
      },
      isWatched: (automation) => route?.index.watches("run", automation) ?? !1
    };
  });
}
function indexRoute(route) {
  return { ...route, index: indexAutomations(route.automations) };
}

export {
  summarizeDispatch,
  dispatchFailed,
  indexAutomations,
  decide,
  readRoute,
  decideEvents
};
