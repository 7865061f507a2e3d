import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  jsonText
} from "./chunk-AV5QOJX7.mjs";
import {
  MAX_INFLATED_BYTES
} from "./chunk-ZRIFWACX.mjs";
import {
  LongshoreError,
  reasonOf
} from "./chunk-XAIAMYQO.mjs";

// src/cli/read-event.ts
import { createReadStream } from "node:fs";
import { resolve } from "node:path";
var MAX_PAYLOAD_BYTES = MAX_INFLATED_BYTES;
async function readEventText(file, workingDirectory) {
  if (file === "-") return decode(await readAll(process.stdin, "Standard input"), "Standard input");
  let what = `The event file "${file}"`, bytes = await readAll(createReadStream(resolve(workingDirectory, file)), what).catch(
    (cause) => {
      throw cause instanceof LongshoreError ? cause : unreadable(what, cause);
    }
  );
  return decode(bytes, what);
}
async function readAll(stream, what) {
  let chunks = [], bytes = 0;
  for await (let chunk of stream) {
    if (bytes += chunk.length, bytes > MAX_PAYLOAD_BYTES) throw tooLarge(what);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
function unreadable(what, cause) {
  let missing = cause instanceof Error && "code" in cause && cause.code === "ENOENT";
  return new LongshoreError(
    missing ? "path-not-found" : "event-unreadable",
    missing ? `${what} does not exist.` : `${what} cannot be read: ${reasonOf(cause)}.`,
    { hint: "Name a file with the event's JSON, or - for standard input.", cause }
  );
}
function decode(bytes, what) {
  try {
    return new TextDecoder("utf-8", { fatal: !0 }).decode(bytes);
  } catch (cause) {
    throw new LongshoreError("event-unreadable", `${what} is not UTF-8 text.`, {
      hint: "An event is JSON in UTF-8.",
      cause
    });
  }
}
function tooLarge(what) {
  return new LongshoreError(
    "event-too-large",
    `${what} has more than ${MAX_PAYLOAD_BYTES} bytes, which is as much as is read.`,
    { hint: "Send the events in several payloads." }
  );
}

// src/report/json-dispatch.ts
function dispatchJson(result) {
  return jsonText({ events: result.events.map(eventJson(runOf)), summary: result.summary });
}
function explainJson(result) {
  return jsonText({
    events: result.events.map(eventJson((item) => ({ decidedBy: item.decision.decidedBy })))
  });
}
function eventJson(extra) {
  return (event) => ({
    identity: event.identity,
    ...event.type === void 0 ? {} : { type: event.type },
    ...event.target === void 0 ? {} : { target: event.target },
    ...event.error === void 0 ? {} : { error: event.error },
    decisions: event.considered.map((item) => ({
      ...decisionJson(item.decision),
      ...extra(item)
    }))
  });
}
function decisionJson(decision) {
  return {
    automation: decision.automation,
    decision: decision.decision,
    expressions: decision.expressions.map(expressionJson),
    ...decision.note === void 0 ? {} : { note: decision.note }
  };
}
function expressionJson({ expression, outcome }) {
  return outcome.kind === "error" ? { expression, error: outcome.error.message } : { expression, value: outcome.kind === "value" ? outcome.value : null };
}
function runOf(item) {
  return item.run === void 0 ? {} : { run: runJson(item.run) };
}
function runJson(run) {
  let { error, request, response } = run;
  return {
    runId: run.runId,
    deliveryId: run.deliveryId,
    outcome: run.outcome,
    ...error === void 0 ? {} : { error },
    ...request === void 0 ? {} : { request },
    ...response === void 0 ? {} : { response },
    attempts: run.attempts.map((attempt) => ({
      ...attempt.status === void 0 ? {} : { status: attempt.status },
      ...attempt.error === void 0 ? {} : { error: attempt.error },
      durationMs: attempt.durationMs
    }))
  };
}

export {
  readEventText,
  dispatchJson,
  explainJson
};
