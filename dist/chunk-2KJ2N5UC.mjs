import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  refuseRepositoryName
} from "./chunk-J7TBNKNY.mjs";
import {
  PACKED_ENCODING,
  decodeElement,
  keepsIdentity,
  openPayload,
  parsePayload
} from "./chunk-OHAPC245.mjs";
import {
  MAX_CLIENT_PAYLOAD_BYTES,
  MAX_EVENTS,
  MAX_EVENT_TYPE_LENGTH,
  MAX_INFLATED_BYTES
} from "./chunk-M7X3A6DJ.mjs";
import {
  isJsonObject
} from "./chunk-YII5YPDZ.mjs";
import {
  LongshoreError
} from "./chunk-UTWICWRT.mjs";

// src/matching/encode/pack-events.ts
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
function packEvents(events) {
  let fitting = [], refused = [];
  for (let event of events) {
    let { bytes } = batchOf([event]);
    bytes <= MAX_CLIENT_PAYLOAD_BYTES ? fitting.push(event) : refused.push(tooLarge(event, bytes));
  }
  let batches = [];
  for (let start = 0; start < fitting.length; ) {
    let batch = largestBatch(fitting.slice(start, start + MAX_EVENTS));
    batches.push(batch), start += batch.events.length;
  }
  return { batches, refused };
}
function largestBatch(events) {
  let count = countBelow(events, MAX_INFLATED_BYTES);
  for (; ; ) {
    let batch = batchOf(events.slice(0, count));
    if (batch.bytes <= MAX_CLIENT_PAYLOAD_BYTES || count === 1) return batch;
    let next = Math.floor(count * MAX_CLIENT_PAYLOAD_BYTES / batch.bytes);
    count = Math.max(1, Math.min(count - 1, next));
  }
}
function countBelow(events, maxBytes) {
  let bytes = plainText([]).length, count = 0;
  for (let { text } of events) {
    if (bytes += Buffer.byteLength(text) + 1, count > 0 && bytes > maxBytes) break;
    count += 1;
  }
  return count;
}
function batchOf(events) {
  let text = plainText(events), bytes = Buffer.byteLength(text);
  if (bytes <= MAX_CLIENT_PAYLOAD_BYTES) {
    let payload2 = JSON.parse(text);
    return { events, payload: payload2, encoding: "json", bytes };
  }
  let payload = compressed(text);
  return {
    events,
    payload,
    encoding: PACKED_ENCODING,
    bytes: Buffer.byteLength(JSON.stringify(payload))
  };
}
function plainText(events) {
  return `{"events":[${events.map(({ text }) => text).join(",")}]}`;
}
function compressed(text) {
  return {
    encoding: PACKED_ENCODING,
    data: gzipSync(text, { level: 9 }).toString("base64"),
    digest: `sha256:${createHash("sha256").update(text).digest("hex")}`
  };
}
function tooLarge({ place, identity, text }, packedBytes) {
  return {
    place,
    identity,
    message: `It has ${Buffer.byteLength(text)} bytes, and ${packedBytes} as a compressed payload; a dispatch takes at most ${MAX_CLIENT_PAYLOAD_BYTES}. Leave out what no automation reads.`
  };
}

// src/matching/encode/read-emittable.ts
function readEmittable(payload) {
  let opened = openPayload(payload);
  if (opened.kind === "invalid") return opened;
  let elements = opened.kind === "event" ? [opened.element] : opened.elements, events = [], refused = [];
  for (let [index, element] of elements.entries()) {
    let place = opened.kind === "event" ? "event" : `events[${index}]`, decoded = decodeElement(element, place);
    if (decoded.kind === "undecodable") {
      let { identity, message } = decoded;
      refused.push({ place, identity, message });
      continue;
    }
    let keeps = keepsIdentity(element);
    events.push({
      place,
      identity: keeps ? decoded.event.identity : place,
      text: JSON.stringify(element),
      keepsIdentity: keeps
    });
  }
  let [first] = refused;
  return opened.kind === "event" && first !== void 0 ? { kind: "invalid", message: first.message } : { kind: "events", events, refused };
}

// src/commands/emit.ts
var MAX_UNANSWERED = 2;
async function emit(input, deps) {
  checkTarget(input);
  let { events, refused } = readEvents(input.text), packed = packEvents(events), result = input.dryRun ? { sent: packed.batches, unknown: [], unsent: [] } : await sendAll(packed.batches, input, deps);
  return { dryRun: input.dryRun, ...result, refused: [...refused, ...packed.refused] };
}
function checkTarget({ repository, eventType }) {
  if (refuseRepositoryName(repository), eventType.trim() === "" || eventType.length > MAX_EVENT_TYPE_LENGTH)
    throw new LongshoreError(
      "input-invalid",
      `The event type has ${eventType.trim() === "" ? "no" : eventType.length} characters; GitHub takes 1 to ${MAX_EVENT_TYPE_LENGTH}.`,
      { hint: 'Name what the workflow listens to, such as "catalog-event".' }
    );
}
function readEvents(text) {
  let parsed = parsePayload(text);
  if (parsed.kind === "invalid") throw invalid(parsed);
  let read = readEmittable(parsed.payload);
  if (read.kind === "invalid") throw invalid(read);
  return read;
}
function invalid({ message, hint }) {
  return new LongshoreError("event-invalid", message, hint === void 0 ? {} : { hint });
}
async function sendAll(batches, input, { openGithub, signal }) {
  let sent = [], unknown = [], unsent = [];
  if (batches.length === 0) return { sent, unknown, unsent };
  let github = await openGithub(), unanswered = 0, stopped;
  for (let batch of batches) {
    if (signal?.aborted === !0 && (stopped ??= "It was stopped before this was sent."), stopped !== void 0) {
      unsent.push({ batch, message: stopped });
      continue;
    }
    let ending = await send(batch, input, github, signal);
    if (unanswered = ending.kind === "unknown" ? unanswered + 1 : 0, ending.kind === "sent" ? sent.push(batch) : ending.kind === "unknown" ? unknown.push({ batch, message: ending.message }) : unsent.push({ batch, message: ending.message }), ending.kind === "no-access") {
      if (sent.length + unknown.length === 0) throw refusedAccess(input, ending.message);
      stopped = "GitHub turned down the one before.";
    }
    unanswered === MAX_UNANSWERED && (stopped = "GitHub did not answer to those before.");
  }
  return { sent, unknown, unsent };
}
async function send({ payload }, { repository, eventType }, github, signal) {
  let response;
  try {
    response = await github.request({
      method: "POST",
      path: `/repos/${repository}/dispatches`,
      body: { event_type: eventType, client_payload: payload },
      // Each one that arrives starts a workflow.
      repeatable: !1,
      ...signal === void 0 ? {} : { signal }
    });
  } catch (cause) {
    if (!(cause instanceof LongshoreError)) throw cause;
    return { kind: "unknown", message: cause.message };
  }
  let { status } = response;
  if (status >= 200 && status < 300) return { kind: "sent" };
  let message = answerText(response);
  return status >= 500 ? { kind: "unknown", message } : { kind: status === 401 || status === 403 || status === 404 ? "no-access" : "turned-down", message };
}
function answerText({ status, body }) {
  let said = isJsonObject(body) ? body.message : void 0;
  return typeof said == "string" && said !== "" ? `GitHub answered ${status}: ${said}` : `GitHub answered ${status}.`;
}
function refusedAccess({ repository }, message) {
  return new LongshoreError("github-refused", `Nothing was sent to "${repository}". ${message}`, {
    hint: "Check the repository's name, and give the token the right to write its contents."
  });
}

export {
  emit
};
