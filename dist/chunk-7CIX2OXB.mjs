import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  SNAPSHOT_PATH,
  canonicalize,
  entityRoutePath,
  parseRoute,
  runRoutePath
} from "./chunk-7NP5MVJ5.mjs";
import {
  parse,
  printParseErrorCode
} from "./chunk-5CRZLY7J.mjs";
import {
  DEFAULT_RUNTIME_CONFIG
} from "./chunk-QAD6WLYU.mjs";
import {
  textNestsDeeper,
  valueNestsDeeper
} from "./chunk-PHJ7SNKK.mjs";
import {
  isJsonObject
} from "./chunk-6ET3OCPV.mjs";
import {
  MAX_EVENTS,
  MAX_EVENT_BYTES,
  MAX_EVENT_DEPTH,
  MAX_INFLATED_BYTES
} from "./chunk-ZRIFWACX.mjs";
import {
  LongshoreError
} from "./chunk-XAIAMYQO.mjs";

// src/matching/decode/identity.ts
import { createHash } from "node:crypto";
function cloudEventIdentity(source, id) {
  return `${source.replaceAll(" ", "%20")} ${id}`;
}
function ownId(event) {
  let id = isJsonObject(event) ? event.id : void 0;
  return typeof id == "number" ? String(id) : typeof id == "string" && id !== "" ? id : void 0;
}
function eventIdentity(event, workflowRunId) {
  return ownId(event) ?? digest(hasTime(event) ? [event] : [event, workflowRunId ?? ""]);
}
function hasTime(event) {
  let trigger = event.trigger, at = isJsonObject(trigger) ? trigger.at : void 0;
  return typeof at == "string" && at !== "";
}
function digest(parts) {
  return `sha256:${createHash("sha256").update(canonicalize(parts) ?? "").digest("hex")}`;
}

// src/matching/decode/parse-payload.ts
var ENVELOPE_DEPTH = 8;
function parsePayload(text) {
  let json = text.startsWith("\uFEFF") ? text.slice(1) : text, bytes = Buffer.byteLength(json);
  if (bytes > MAX_INFLATED_BYTES)
    return {
      kind: "invalid",
      message: `The payload has ${bytes} bytes; at most ${MAX_INFLATED_BYTES} are read.`,
      hint: "Send the events in several payloads."
    };
  if (json.trim() === "")
    return { kind: "invalid", message: "The payload is empty.", hint: "Give an event as JSON." };
  if (textNestsDeeper(json, MAX_EVENT_DEPTH + ENVELOPE_DEPTH))
    return {
      kind: "invalid",
      message: `The payload is nested deeper than ${MAX_EVENT_DEPTH} levels, which is what an event may have.`
    };
  try {
    return { kind: "parsed", payload: JSON.parse(json) };
  } catch (cause) {
    return { kind: "invalid", message: `The payload is not JSON: ${reason(json, cause)}` };
  }
}
function reason(text, cause) {
  let errors = [];
  parse(text, errors, { disallowComments: !0 });
  let [first] = errors;
  if (first === void 0) return `${cause instanceof Error ? cause.message : String(cause)}.`;
  let before = text.slice(0, first.offset).split(`
`), column = (before.at(-1)?.length ?? 0) + 1;
  return `${words(printParseErrorCode(first.error))} at line ${before.length}, column ${column}.`;
}
function words(code) {
  return code.replaceAll(/(?<!^)(?=[A-Z])/g, " ").toLowerCase();
}

// src/matching/decode/cloud-event.ts
function isCloudEvent(value) {
  return isJsonObject(value) && Object.hasOwn(value, "specversion");
}
function openCloudEvent(event) {
  let { source, id } = event;
  if (typeof source != "string" || source === "" || typeof id != "string" || id === "")
    return { kind: "invalid", message: 'A CloudEvent has a "source" and an "id", both texts.' };
  let identity = cloudEventIdentity(source, id), { data, data_base64: base64 } = event;
  if (data === void 0 && base64 === void 0)
    return { kind: "invalid", identity, message: 'The CloudEvent has no "data".' };
  let text = typeof base64 == "string" ? Buffer.from(base64, "base64").toString("utf8") : data;
  if (typeof text != "string") return { kind: "opened", identity, data: text };
  let parsed = parsePayload(text);
  return parsed.kind === "parsed" ? { kind: "opened", identity, data: parsed.payload } : { kind: "invalid", identity, message: `The CloudEvent's data: ${parsed.message}` };
}

// src/matching/decode/decode-event.ts
var ENTITY_TYPES = {
  CREATE: "ENTITY_CREATED",
  UPDATE: "ENTITY_UPDATED",
  DELETE: "ENTITY_DELETED"
};
function decodeEvent(value) {
  if (!isJsonObject(value))
    return undecodable(`An event is an object; this is ${kindOf(value)}.`);
  if (valueNestsDeeper(value, MAX_EVENT_DEPTH))
    return undecodable(`The event is nested deeper than ${MAX_EVENT_DEPTH} levels.`);
  let bytes = Buffer.byteLength(JSON.stringify(value));
  if (bytes > MAX_EVENT_BYTES)
    return undecodable(`The event has ${bytes} bytes; at most ${MAX_EVENT_BYTES} are allowed.`);
  let resource = value.resourceType;
  if (resource === "entity") return decodeEntityEvent(value);
  if (resource === "run") return decodeRunEvent(value);
  let found2 = resource === void 0 ? "is missing" : `is ${shown(resource)}`;
  return undecodable(`"resourceType" ${found2}; an event has "entity" or "run" there.`);
}
function decodeEntityEvent(event) {
  let body = withIdentifiers(event), target = textAt(body, "context", "blueprintIdentifier");
  if (target === void 0)
    return undecodable(
      'The entity event names no blueprint; "context.blueprintIdentifier" (or "context.blueprint") holds its identifier.'
    );
  let action = event.action;
  if (typeof action != "string")
    return undecodable(`"action" ${found(action)}; ${ENTITY_ACTIONS}`);
  if (action.includes("TIMER")) {
    let property = textAt(event, "context", "propertyIdentifier") ?? textAt(event, "additionalData", "property");
    return property === void 0 ? undecodable(
      'The timer event names no property; "context.propertyIdentifier" (or "additionalData.property") holds its identifier.'
    ) : decoded({ type: "TIMER_PROPERTY_EXPIRED", resource: "entity", target, property, body });
  }
  let type = Object.hasOwn(ENTITY_TYPES, action) ? ENTITY_TYPES[action] : void 0;
  return type === void 0 ? undecodable(`"action" ${found(action)}; ${ENTITY_ACTIONS}`) : decoded({ type, resource: "entity", target, body });
}
var ENTITY_ACTIONS = 'an entity event has "CREATE", "UPDATE" or "DELETE" there, a timer event "TIMER_EXPIRED".';
function decodeRunEvent(event) {
  let context = event.context, target = isJsonObject(context) ? textAt(context, "action", "identifier") : void 0;
  if (target === void 0)
    return undecodable(
      'The run event names no action; "context.action.identifier" holds its identifier.'
    );
  let action = event.action;
  return typeof action != "string" ? undecodable(`"action" ${found(action)}; a run event has "CREATE" or "UPDATE" there.`) : decoded({ type: action === "CREATE" ? "RUN_CREATED" : "RUN_UPDATED", resource: "run", target, body: event });
}
function withIdentifiers(event) {
  let context = event.context;
  if (!isJsonObject(context) || context.blueprintIdentifier !== void 0) return event;
  let { blueprint, entity } = context;
  if (typeof blueprint != "string") return event;
  let entityIdentifier = context.entityIdentifier ?? entity ?? null;
  return { ...event, context: { ...context, blueprintIdentifier: blueprint, entityIdentifier } };
}
function textAt(value, outer, inner2) {
  let object = value[outer], text = isJsonObject(object) && Object.hasOwn(object, inner2) ? object[inner2] : void 0;
  return typeof text == "string" && text !== "" ? text : void 0;
}
function decoded(event) {
  return { kind: "event", event };
}
function undecodable(message) {
  return { kind: "undecodable", message };
}
function found(value) {
  return value === void 0 ? "is missing" : `is ${shown(value)}`;
}
var SHOWN_CHARACTERS = 60;
function shown(value) {
  let text = JSON.stringify(value) ?? "nothing";
  return text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
}
function kindOf(value) {
  return value === null ? "null" : Array.isArray(value) ? "a list" : `a ${typeof value}`;
}

// src/matching/decode/unpack.ts
import { createHash as createHash2 } from "node:crypto";
import { gunzipSync } from "node:zlib";
var ENCODING = "gzip+base64", BASE64 = /^[A-Za-z0-9+/\s]*={0,2}\s*$/;
function isPacked(payload) {
  return Object.hasOwn(payload, "encoding") && Object.hasOwn(payload, "data");
}
function unpack(payload) {
  let { encoding, data, digest: digest2 } = payload;
  if (encoding !== ENCODING)
    return invalid(
      `The payload's encoding is ${JSON.stringify(encoding)}; only "${ENCODING}" is known.`
    );
  if (typeof data != "string" || !BASE64.test(data))
    return invalid(`The packed payload's "data" is not base64 text.`);
  let inflated = inflate(Buffer.from(data, "base64"));
  if (inflated.kind === "invalid") return inflated;
  if (digest2 !== void 0 && !hasDigest(inflated.bytes, digest2))
    return invalid(`The packed payload's "digest" is not the SHA-256 of what "data" inflates to.`);
  try {
    return parsePayload(new TextDecoder("utf-8", { fatal: !0 }).decode(inflated.bytes));
  } catch {
    return invalid("The packed payload is not UTF-8 text.");
  }
}
function inflate(packed) {
  try {
    return {
      kind: "inflated",
      bytes: gunzipSync(packed, { maxOutputLength: MAX_INFLATED_BYTES })
    };
  } catch (cause) {
    let tooLarge = cause instanceof Error && "code" in cause && cause.code === "ERR_BUFFER_TOO_LARGE";
    return invalid(
      tooLarge ? `The packed payload inflates to more than ${MAX_INFLATED_BYTES} bytes.` : `The packed payload's "data" is not gzip.`
    );
  }
}
function hasDigest(bytes, digest2) {
  let actual = createHash2("sha256").update(bytes).digest("hex");
  return typeof digest2 == "string" && digest2.toLowerCase().replace(/^sha256:/, "") === actual;
}
function invalid(message) {
  return { kind: "invalid", message };
}

// src/matching/decode/decode-payload.ts
var SHAPES = 'Send an event, {"event": …}, {"events": […]}, a CloudEvent or a list of them, or one of these packed as {"encoding": "gzip+base64", "data": …}.';
function decodePayload(payload, options = {}) {
  let opened = unpackPayload(unwrap(payload));
  if (opened.kind === "invalid") return opened;
  let elements = elementsOf(opened.payload);
  if (elements === void 0) {
    let decoded2 = decodeElement(opened.payload, "event", options);
    return decoded2.kind === "event" ? { kind: "events", events: [decoded2] } : { kind: "invalid", message: decoded2.message, hint: SHAPES };
  }
  return elements.length > MAX_EVENTS ? {
    kind: "invalid",
    message: `The payload has ${elements.length} events; at most ${MAX_EVENTS} are allowed.`,
    hint: "Send the events in several payloads."
  } : {
    kind: "events",
    events: elements.map((element, index) => decodeElement(element, `events[${index}]`, options))
  };
}
function unwrap(payload) {
  return !isJsonObject(payload) || !Object.hasOwn(payload, "client_payload") ? payload : payload.client_payload;
}
function unpackPayload(payload) {
  if (!isJsonObject(payload) || !isPacked(payload)) return { kind: "parsed", payload };
  let unpacked = unpack(payload);
  return unpacked.kind === "invalid" ? unpacked : isJsonObject(unpacked.payload) && isPacked(unpacked.payload) ? { kind: "invalid", message: "The payload is packed twice.", hint: SHAPES } : unpacked;
}
function elementsOf(payload) {
  if (Array.isArray(payload)) return payload;
  if (!isJsonObject(payload) || isEventLike(payload)) return;
  let events = payload.events;
  return Array.isArray(events) ? events : void 0;
}
function isEventLike(value) {
  return isJsonObject(value) && (Object.hasOwn(value, "resourceType") || isCloudEvent(value));
}
function decodeElement(element, place, options) {
  if (isCloudEvent(element)) {
    let opened = openCloudEvent(element);
    return opened.kind === "invalid" ? {
      kind: "undecodable",
      identity: opened.identity ?? place,
      message: opened.message
    } : decodeInner(opened.data, opened.identity, opened.identity);
  }
  let event = inner(element);
  return decodeInner(event, ownId(event) ?? place, void 0, options.workflowRunId);
}
function decodeInner(value, place, identity, workflowRunId) {
  let decoded2 = decodeEvent(inner(value));
  if (decoded2.kind === "undecodable")
    return { kind: "undecodable", identity: place, message: decoded2.message };
  let { event } = decoded2;
  return { kind: "event", event: { identity: identity ?? identityOf(inner(value), workflowRunId), ...event } };
}
function identityOf(value, workflowRunId) {
  return isJsonObject(value) ? eventIdentity(value, workflowRunId) : "";
}
function inner(value) {
  return !isJsonObject(value) || isEventLike(value) || !Object.hasOwn(value, "event") ? value : value.event;
}

// src/commands/decode-events.ts
function decodeEvents(text, workflowRunId) {
  let parsed = parsePayload(text);
  if (parsed.kind === "invalid") throw invalid2(parsed);
  let decoded2 = decodePayload(
    parsed.payload,
    workflowRunId === void 0 ? {} : { workflowRunId }
  );
  if (decoded2.kind === "invalid") throw invalid2(decoded2);
  return decoded2.events;
}
function invalid2({ message, hint }) {
  return new LongshoreError("event-invalid", message, hint === void 0 ? {} : { hint });
}

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
    let { event } = automation.definition.trigger, key = "actionIdentifier" in event ? targetKey("run", event.actionIdentifier) : targetKey("entity", event.blueprintIdentifier), found2 = watchers.get(key) ?? noWatchers();
    found2.automations.push(automation), event.type === "TIMER_PROPERTY_EXPIRED" && found2.timers.add(event.propertyIdentifier), watchers.set(key, found2);
  }
  return {
    concernedBy(event) {
      let found2 = watchers.get(targetKey(event.resource, event.target));
      if (found2 === void 0) return NOBODY;
      if (!(event.property === void 0 || found2.timers.has(event.property))) return concern(found2.automations, event);
      let key = JSON.stringify([event.type, event.property]), concerned = found2.concerned.get(key) ?? concern(found2.automations, event);
      return found2.concerned.set(key, concerned), concerned;
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
async function readRoute(event, store) {
  let path = event.resource === "entity" ? entityRoutePath(event.target) : runRoutePath(event.target), { text, revision } = await store.read(path);
  if (text !== void 0) return parseRoute(text, { url: store.url, path });
  if ((await store.read(SNAPSHOT_PATH, revision)).text !== void 0) return NOTHING_LISTENS;
  throw new LongshoreError(
    "store-unreadable",
    `The store "${store.url}" holds no snapshot: nothing was synced to it.`,
    {
      hint: "Name the store with --store, which a dispatch takes from no configuration, or run sync first."
    }
  );
}

// src/commands/decide-events.ts
async function decideEvents(decoded2, { store, jq, logger, next }) {
  let events = decoded2.flatMap((item) => item.kind === "event" ? [item.event] : []), routes = /* @__PURE__ */ new Map(), routeOf = (event) => {
    let key = JSON.stringify([event.resource, event.target]), route = routes.get(key) ?? readRoute(event, store).then(indexRoute);
    return routes.set(key, route), route;
  }, inputs = await Promise.all(
    events.map(async (event) => ({ event, route: await routeOf(event) }))
  );
  for (let { event, route } of inputs) {
    let listeners = route.automations.length;
    logger?.debug(
      `Event "${event.identity}" is ${event.type} of "${event.target}"; automations on its route: ${listeners}.`
    );
  }
  let configs = new Map(
    inputs.flatMap(({ route }) => Object.entries(route.configs))
  ), configOf = ({ repository }) => configs.get(repository) ?? DEFAULT_RUNTIME_CONFIG, decisions = await decide(
    inputs.map(({ event, route }) => ({ event, automations: route.index })),
    {
      onError: (automation) => configOf(automation).conditions.onError,
      ...next === void 0 ? {} : { next }
    },
    { jq }
  ), place = 0;
  return decoded2.map((item) => {
    if (item.kind === "undecodable") return item;
    let ofEvent = decisions[place++] ?? [];
    return {
      kind: "decided",
      event: item.event,
      decisions: ofEvent.map(({ automation, decision }) => ({
        decision,
        routed: automation,
        runtime: configOf(automation)
      }))
    };
  });
}
function indexRoute(route) {
  return { ...route, index: indexAutomations(route.automations) };
}

export {
  decodeEvents,
  summarizeDispatch,
  dispatchFailed,
  indexAutomations,
  decide,
  decideEvents
};
