import type { ExpressionResult } from "../model/decision.ts";
import type { ConsideredAutomation } from "../model/dispatch.ts";
import type { CatalogEvent } from "../model/event.ts";
import { isJsonObject } from "../model/json.ts";
import type { DeliveryRequest, Run } from "../model/run.ts";
import type { EventRecord, RunCause, RunRecord, RunStatus } from "../model/run-record.ts";
import type { RoutedAutomation } from "../model/snapshot.ts";

export interface RunToRecord {
  readonly item: ConsideredAutomation;
  readonly run: Run;
  readonly routed: RoutedAutomation;
  readonly hop: number;
  readonly cause: RunCause | undefined;
  readonly status: RunStatus;
  readonly startedAt: string;
  readonly updatedAt: string;
  /** Whether bodies and values may be kept. */
  readonly bodies: boolean;
}

/** A run as it is kept; nothing for one that was not started, or was kept before. */
export function recordOfRun(input: RunToRecord): RunRecord | undefined {
  const { run, routed, item, bodies } = input;
  const { outcome, request } = run;
  if (outcome === "skipped" || outcome === "rendered") return undefined;
  const { decision } = item;
  return {
    runId: run.runId,
    deliveryId: run.deliveryId,
    automation: {
      identifier: routed.definition.identifier,
      digest: routed.digest,
      repository: routed.repository,
    },
    hop: input.hop,
    ...(input.cause === undefined ? {} : { cause: input.cause }),
    decision: bodies
      ? decision
      : { ...decision, expressions: decision.expressions.map(withoutValue) },
    outcome,
    status: input.status,
    ...(run.error === undefined ? {} : { error: run.error }),
    ...(request === undefined ? {} : { request: bodies ? request : withoutBody(request) }),
    ...(run.response === undefined || !bodies ? {} : { response: run.response }),
    ...(run.external === undefined ? {} : { external: run.external }),
    attempts: run.attempts,
    startedAt: input.startedAt,
    updatedAt: input.updatedAt,
  };
}

function withoutBody({ method, url, headers }: DeliveryRequest): DeliveryRequest {
  return { method, url, headers };
}

/** What decided is kept: whether it counted as true. The value itself may be personal data. */
function withoutValue({ expression, outcome }: ExpressionResult): ExpressionResult {
  if (outcome.kind !== "value") return { expression, outcome };
  const value = outcome.value !== null && outcome.value !== false;
  return { expression, outcome: { kind: "value", value } };
}

/** A decoded event's record, without runs yet. */
export function recordOfEvent(event: CatalogEvent, now: number, bodies: boolean): EventRecord {
  return {
    format: 1,
    identity: event.identity,
    type: event.type,
    target: event.target,
    at: eventTime(event, now),
    ...(bodies ? { body: event.body } : {}),
    runs: [],
  };
}

/** What an event that nobody could read is kept as. */
export function recordOfUndecodable(
  { identity, message }: { readonly identity: string; readonly message: string },
  now: number,
): EventRecord {
  return { format: 1, identity, at: new Date(now).toISOString(), error: message, runs: [] };
}

/** When the event happened, as it says itself: the same whenever it comes again; else now. */
export function eventTime({ body }: CatalogEvent, now: number): string {
  const trigger = body["trigger"];
  const at = isJsonObject(trigger) ? trigger["at"] : undefined;
  const ms = typeof at === "string" ? Date.parse(at) : Number.NaN;
  return new Date(Number.isNaN(ms) ? now : ms).toISOString();
}
