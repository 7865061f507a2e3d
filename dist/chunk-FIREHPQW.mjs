import{createRequire as __createRequire}from"node:module";const require=__createRequire(import.meta.url);
import {
  jsonText
} from "./chunk-AV5QOJX7.mjs";

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
    ...event.cause === void 0 ? {} : { cause: event.cause },
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
  let { error, request, response, external } = run;
  return {
    runId: run.runId,
    deliveryId: run.deliveryId,
    outcome: run.outcome,
    ...error === void 0 ? {} : { error },
    ...request === void 0 ? {} : { request },
    ...response === void 0 ? {} : { response },
    ...external === void 0 ? {} : { external },
    attempts: run.attempts.map((attempt) => ({
      ...attempt.status === void 0 ? {} : { status: attempt.status },
      ...attempt.error === void 0 ? {} : { error: attempt.error },
      durationMs: attempt.durationMs
    }))
  };
}

export {
  dispatchJson,
  explainJson,
  decisionJson
};
