import type { ExpressionOutcome } from "../model/decision.ts";
import type { ConsideredAutomation, DispatchedEvent, DispatchResult } from "../model/dispatch.ts";
import type { Json } from "../model/json.ts";
import type { ComparedValue, MissingPath, PartValue, Reason } from "../model/reason.ts";
import { eventJson } from "./json-dispatch.ts";
import { jsonText } from "./json-text.ts";
import { nearestItem, pathText } from "./reason-words.ts";

/**
 * A longer value, as JSON text in UTF-16 code units, is cut: one that many automations compare would
 * otherwise stand in the document as many times.
 */
const MAX_VALUE_LENGTH = 16_384;

/** The `explain` document: `schemas/explain-output.schema.json`. */
export function explainJson(result: DispatchResult): string {
  return jsonText({
    events: result.events.map((event) => ({
      ...eventJson(event, whyJson),
      ...(event.nearest === undefined ? {} : { nearest: nearestJson(event) }),
    })),
  });
}

function whyJson({ decision, explained }: ConsideredAutomation): object {
  return {
    decidedBy: decision.decidedBy,
    reasons: (explained?.reasons ?? []).map(reasonJson),
  };
}

function nearestJson({ nearest, considered }: DispatchedEvent): object | undefined {
  if (nearest?.kind !== "condition") return nearest;
  const { reasons = [], changes = 1 } = nearestItem(nearest, considered)?.explained ?? {};
  return { ...nearest, changes, reasons: reasons.map(reasonJson) };
}

function reasonJson(reason: Reason): object {
  const { of, range, comparison, missing } = reason;
  return {
    of,
    range,
    ...partJson(reason),
    ...(comparison === undefined
      ? {}
      : {
          comparison: {
            operator: comparison.operator,
            left: sideJson(comparison.left),
            right: sideJson(comparison.right),
          },
        }),
    ...(missing.length === 0 ? {} : { missingPaths: missing.map(missingJson) }),
  };
}

function sideJson(side: ComparedValue): object {
  return { ...partJson(side), ...(side.isLiteral ? { literal: true } : {}) };
}

function partJson({ expression, outcome, isMissing }: PartValue): object {
  return { expression, ...outcomeJson(outcome), ...(isMissing ? { missing: true } : {}) };
}

function outcomeJson(outcome: ExpressionOutcome): object {
  if (outcome.kind === "error") return { error: outcome.error.message };
  // No output is false in a condition; JSON's nearest word for "nothing" is null.
  return outcome.kind === "empty" ? { value: null } : boundedValue(outcome.value);
}

function boundedValue(value: Json): object {
  const text = JSON.stringify(value);
  if (text.length <= MAX_VALUE_LENGTH) return { value };
  return { value: text.slice(0, MAX_VALUE_LENGTH), truncated: true };
}

function missingJson({ steps, existing, suggestion }: MissingPath): object {
  return {
    path: pathText(steps),
    existing: pathText(steps.slice(0, existing)),
    ...(suggestion === undefined ? {} : { suggestion: pathText(suggestion) }),
  };
}
