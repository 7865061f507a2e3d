import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  decodeEvent
} from "./chunk-UFATSMIA.mjs";
import {
  canonicalJson
} from "./chunk-AM3YEFZY.mjs";
import {
  parse,
  printParseErrorCode
} from "./chunk-JFXBIAY3.mjs";
import {
  textNestsDeeper
} from "./chunk-PHJ7SNKK.mjs";
import {
  MAX_EVENTS,
  MAX_EVENT_DEPTH,
  MAX_INFLATED_BYTES
} from "./chunk-M7X3A6DJ.mjs";
import {
  isJsonObject
} from "./chunk-YII5YPDZ.mjs";

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
function identifiesItself(event) {
  return ownId(event) !== void 0 || hasTime(event);
}
function hasTime(event) {
  let trigger = event.trigger, at = isJsonObject(trigger) ? trigger.at : void 0;
  return typeof at == "string" && at !== "";
}
function digest(parts) {
  return `sha256:${createHash("sha256").update(canonicalJson(parts)).digest("hex")}`;
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

// src/matching/decode/unpack.ts
import { createHash as createHash2 } from "node:crypto";
import { gunzipSync } from "node:zlib";
var PACKED_ENCODING = "gzip+base64", BASE64 = /^[A-Za-z0-9+/\s]*={0,2}\s*$/;
function isPacked(payload) {
  return Object.hasOwn(payload, "encoding") && Object.hasOwn(payload, "data");
}
function unpack(payload) {
  let { encoding, data, digest: digest2 } = payload;
  if (encoding !== PACKED_ENCODING)
    return invalid(
      `The payload's encoding is ${JSON.stringify(encoding)}; only "${PACKED_ENCODING}" is known.`
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
  let opened = openPayload(payload);
  if (opened.kind === "invalid") return opened;
  if (opened.kind === "event") {
    let decoded = decodeElement(opened.element, "event", options);
    return decoded.kind === "event" ? { kind: "events", events: [decoded] } : { kind: "invalid", message: decoded.message, hint: SHAPES };
  }
  let { elements } = opened;
  return elements.length > MAX_EVENTS ? {
    kind: "invalid",
    message: `The payload has ${elements.length} events; at most ${MAX_EVENTS} are allowed.`,
    hint: "Send the events in several payloads."
  } : {
    kind: "events",
    events: elements.map((element, index) => decodeElement(element, `events[${index}]`, options))
  };
}
function openPayload(payload) {
  let opened = unpackPayload(unwrap(payload));
  if (opened.kind === "invalid") return opened;
  let elements = elementsOf(opened.payload);
  return elements === void 0 ? { kind: "event", element: opened.payload } : { kind: "events", elements };
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
function decodeElement(element, place, options = {}) {
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
  let decoded = decodeEvent(inner(value));
  if (decoded.kind === "undecodable")
    return { kind: "undecodable", identity: place, message: decoded.message };
  let { event } = decoded;
  return { kind: "event", event: { identity: identity ?? identityOf(inner(value), workflowRunId), ...event } };
}
function identityOf(value, workflowRunId) {
  return isJsonObject(value) ? eventIdentity(value, workflowRunId) : "";
}
function keepsIdentity(element) {
  if (isCloudEvent(element)) return !0;
  let event = inner(inner(element));
  return isJsonObject(event) && identifiesItself(event);
}
function inner(value) {
  return !isJsonObject(value) || isEventLike(value) || !Object.hasOwn(value, "event") ? value : value.event;
}

export {
  parsePayload,
  PACKED_ENCODING,
  decodePayload,
  openPayload,
  decodeElement,
  keepsIdentity
};
