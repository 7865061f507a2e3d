/**
 * The text of an event's record, the same in every run log. A reader passes over members that it
 * does not know, and keeps them: a newer version may add some. What changes the meaning of others
 * is another `format`, which a reader refuses.
 */
import { MAX_BODY_BYTES, MAX_RECORDED_CHARACTERS, MAX_RESPONSE_BYTES } from "../errors/limits.ts";
import type { Decision, ExpressionResult } from "./decision.ts";
import { validateEventRecord } from "./generated/event-record.validator.js";
import { isJsonObject } from "./json.ts";
import type { DeliveryRequest, DeliveryResponse } from "./run.ts";
import type { EventRecord, RunRecord } from "./run-record.ts";

const FORMAT = 1;

/** One line. Texts that are longer than a record keeps are cut, and end in `…`. */
export function formatEventRecord(record: EventRecord): string {
  const { error } = record;
  return `${JSON.stringify({
    ...record,
    ...(error === undefined ? {} : { error: cut(error, MAX_RECORDED_CHARACTERS) }),
    runs: record.runs.map(bounded),
  })}\n`;
}

export type ParsedEventRecord =
  | { readonly kind: "record"; readonly record: EventRecord }
  /** `problem` goes on after the name of what was read: "is not JSON". */
  | { readonly kind: "invalid"; readonly problem: string };

export function parseEventRecord(text: string): ParsedEventRecord {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { kind: "invalid", problem: "is not JSON" };
  }
  if (isJsonObject(value) && value["format"] !== FORMAT) {
    const found = JSON.stringify(value["format"] ?? null);
    const problem = `has the format ${found}, and this version reads ${FORMAT}`;
    return { kind: "invalid", problem };
  }
  if (validateEventRecord(value)) return { kind: "record", record: value };
  return { kind: "invalid", problem: schemaProblem() };
}

function schemaProblem(): string {
  const [error] = validateEventRecord.errors ?? [];
  const place =
    error === undefined || error.instancePath === "" ? "" : ` at "${error.instancePath}"`;
  return `breaks its schema${place}: ${error?.message ?? "it is no record"}`;
}

function bounded(run: RunRecord): RunRecord {
  const { summary, error, request, response } = run;
  return {
    ...run,
    decision: boundedDecision(run.decision),
    ...(summary === undefined ? {} : { summary: cut(summary, MAX_RECORDED_CHARACTERS) }),
    ...(error === undefined ? {} : { error: withMessage(error) }),
    ...(request === undefined ? {} : { request: boundedRequest(request) }),
    ...(response === undefined ? {} : { response: boundedResponse(response) }),
    attempts: run.attempts.map((attempt) =>
      attempt.error === undefined ? attempt : { ...attempt, error: withMessage(attempt.error) },
    ),
  };
}

function boundedDecision(decision: Decision): Decision {
  return { ...decision, expressions: decision.expressions.map(boundedExpression) };
}

function boundedExpression(result: ExpressionResult): ExpressionResult {
  const { outcome } = result;
  if (outcome.kind === "empty") return result;
  if (outcome.kind === "error") {
    return { ...result, outcome: { ...outcome, error: withMessage(outcome.error) } };
  }
  const text = JSON.stringify(outcome.value);
  if (text.length <= MAX_RECORDED_CHARACTERS) return result;
  return { ...result, outcome: { kind: "value", value: cut(text, MAX_RECORDED_CHARACTERS) } };
}

/** Longer than what was sent it is only where secrets that are shorter than their mask were in it. */
function boundedRequest(request: DeliveryRequest): DeliveryRequest {
  const { body } = request;
  return body === undefined ? request : { ...request, body: cut(body, MAX_BODY_BYTES) };
}

/** What was read may be longer when it is written again: `1e9` as `1000000000`. */
function boundedResponse(response: DeliveryResponse): DeliveryResponse {
  const { body } = response;
  const text = typeof body === "string" ? body : JSON.stringify(body);
  if (text.length <= MAX_RESPONSE_BYTES) return response;
  return { ...response, body: cut(text, MAX_RESPONSE_BYTES), truncated: true };
}

function withMessage<T extends { readonly message: string }>(error: T): T {
  return { ...error, message: cut(error.message, MAX_RECORDED_CHARACTERS) };
}

function cut(text: string, characters: number): string {
  return text.length <= characters ? text : `${text.slice(0, characters)}…`;
}
