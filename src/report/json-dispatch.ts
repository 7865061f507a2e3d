import type { Decision, ExpressionResult } from "../model/decision.ts";
import type { ConsideredAutomation, DispatchedEvent, DispatchResult } from "../model/dispatch.ts";
import type { Run } from "../model/run.ts";
import { jsonText } from "./json-text.ts";

/** The `dispatch` document: `schemas/dispatch-output.schema.json`. */
export function dispatchJson(result: DispatchResult): string {
  const events = result.events.map((event) => eventJson(event, runOf));
  return jsonText({ events, summary: result.summary });
}

/** @param extra - what a decision has besides itself. */
export function eventJson(
  event: DispatchedEvent,
  extra: (item: ConsideredAutomation) => object,
): object {
  return {
    identity: event.identity,
    ...(event.type === undefined ? {} : { type: event.type }),
    ...(event.target === undefined ? {} : { target: event.target }),
    ...(event.error === undefined ? {} : { error: event.error }),
    ...(event.cause === undefined ? {} : { cause: event.cause }),
    decisions: event.considered.map((item) => ({
      ...decisionJson(item.decision),
      ...extra(item),
    })),
  };
}

export function decisionJson(decision: Decision): object {
  return {
    automation: decision.automation,
    decision: decision.decision,
    expressions: decision.expressions.map(expressionJson),
    ...(decision.note === undefined ? {} : { note: decision.note }),
  };
}

function expressionJson({ expression, outcome }: ExpressionResult): object {
  if (outcome.kind === "error") return { expression, error: outcome.error.message };
  // No output is false in a condition; JSON's nearest word for "nothing" is null.
  return { expression, value: outcome.kind === "value" ? outcome.value : null };
}

function runOf(item: ConsideredAutomation): object {
  return item.run === undefined ? {} : { run: runJson(item.run) };
}

function runJson(run: Run): object {
  const { error, request, response, external } = run;
  return {
    runId: run.runId,
    deliveryId: run.deliveryId,
    outcome: run.outcome,
    ...(error === undefined ? {} : { error }),
    ...(request === undefined ? {} : { request }),
    ...(response === undefined ? {} : { response }),
    ...(external === undefined ? {} : { external }),
    attempts: run.attempts.map((attempt) => ({
      ...(attempt.status === undefined ? {} : { status: attempt.status }),
      ...(attempt.error === undefined ? {} : { error: attempt.error }),
      durationMs: attempt.durationMs,
    })),
  };
}
