import type { LimitFunction } from "p-limit";
import pLimit from "p-limit";
import type { Breaker } from "../delivery/breaker.ts";
import { createBreaker } from "../delivery/breaker.ts";
import type { CallSlots } from "../delivery/call-slots.ts";
import { createCallSlots } from "../delivery/call-slots.ts";
import { deliver } from "../delivery/deliver.ts";
import type { Seal } from "../delivery/seal.ts";
import { createSeal } from "../delivery/seal.ts";
import { LongshoreError } from "../errors/longshore-error.ts";
import type { Redactor } from "../errors/redact.ts";
import { templateLists } from "../invocation/evaluate-templates.ts";
import type { PreparedInvocation } from "../invocation/prepare.ts";
import { prepareInvocation } from "../invocation/prepare.ts";
import type { RunIds } from "../invocation/run-ids.ts";
import { runIds } from "../invocation/run-ids.ts";
import type { Automation } from "../model/automation.ts";
import type { RuntimeConfig } from "../model/config.ts";
import type { Decision } from "../model/decision.ts";
import type { ConsideredAutomation, DispatchedEvent, DispatchResult } from "../model/dispatch.ts";
import { summarizeDispatch } from "../model/dispatch.ts";
import type { CatalogEvent, DecodedEvent } from "../model/event.ts";
import type { Json } from "../model/json.ts";
import { isJsonObject } from "../model/json.ts";
import type { Run } from "../model/run.ts";
import type { RoutedAutomation } from "../model/snapshot.ts";
import type { Clock } from "../ports/clock.ts";
import type { Credentials } from "../ports/credentials.ts";
import type { HttpClient } from "../ports/http-client.ts";
import type { JqEngine } from "../ports/jq-engine.ts";
import type { Logger } from "../ports/logger.ts";
import type { Secrets } from "../ports/secrets.ts";
import type { StateReader } from "../ports/state-store.ts";
import type { RoutedDecision } from "./decide-events.ts";
import { decideEvents } from "./decide-events.ts";

export interface DispatchInput {
  readonly events: readonly DecodedEvent[];
  /** Renders every request and sends none. */
  readonly dryRun: boolean;
}

export interface DispatchDeps {
  readonly store: StateReader;
  readonly jq: JqEngine;
  readonly http: HttpClient;
  readonly credentials: Credentials;
  readonly clock: Clock;
  readonly secrets: Secrets;
  readonly logger: Logger;
  /** Ends waits and calls at once: the process is asked to stop. */
  readonly signal?: AbortSignal;
}

/**
 * Requests that are rendered at once. jq takes one after the other: more would only fill memory.
 * Deliveries are bounded where they call, so that none waits for another host's.
 */
const MAX_CONCURRENT_PREPARATIONS = 16;

/**
 * Decides which automations the events start, and invokes them. One automation that fails, or one
 * event that cannot be decoded, changes nothing for the others.
 *
 * @throws LongshoreError `store-unreadable`, `store-corrupt`, `engine-unavailable`, `aborted` where
 * the process is asked to stop while it decides.
 */
export async function dispatch(input: DispatchInput, deps: DispatchDeps): Promise<DispatchResult> {
  const next = ({ definition }: RoutedAutomation) => templateLists(definition.invocationMethod);
  const decided = await unlessStopped(
    () => decideEvents(input.events, { ...deps, next }),
    deps.signal,
  );
  if (decided === undefined) {
    throw new LongshoreError(
      "aborted",
      "The process was asked to stop before the events were decided; nothing was sent.",
      { hint: "Dispatch the events again: none of them has started anything." },
    );
  }
  const runDeps: RunDeps = {
    ...deps,
    preparations: pLimit(MAX_CONCURRENT_PREPARATIONS),
    slots: createCallSlots(),
    breaker: createBreaker(deps.clock),
    seal: createSeal(deps),
    dryRun: input.dryRun,
  };
  const events = await Promise.all(
    decided.map(async (item): Promise<DispatchedEvent> => {
      if (item.kind === "undecodable") {
        return { identity: item.identity, error: item.message, considered: [] };
      }
      const { event, decisions } = item;
      const considered = await Promise.all(
        decisions.map((decision) => consider(decision, event, runDeps)),
      );
      return { identity: event.identity, type: event.type, target: event.target, considered };
    }),
  );
  return { events, summary: summarizeDispatch(events) };
}

type RunDeps = DispatchDeps & {
  readonly preparations: LimitFunction;
  readonly slots: CallSlots;
  readonly breaker: Breaker;
  readonly seal: Seal;
  readonly dryRun: boolean;
};

async function consider(
  { decision, routed, runtime }: RoutedDecision,
  event: CatalogEvent,
  deps: RunDeps,
): Promise<ConsideredAutomation> {
  if (decision.decision === "not-matched") return { decision };
  const ids = runIds({
    repository: routed.repository,
    event: event.identity,
    automation: decision.automation,
  });
  if (decision.decision === "failed") return { decision, run: conditionFailed(decision, ids) };
  return { decision, run: await run(routed, event, runtime, ids, deps) };
}

function conditionFailed(decision: Decision, ids: RunIds): Run {
  const failed = decision.expressions.find(({ outcome }) => outcome.kind === "error");
  const why = failed?.outcome.kind === "error" ? failed.outcome.error.message : "unknown";
  return {
    ...ids,
    outcome: "failed",
    error: {
      code: "condition-failed",
      message: `The condition "${failed?.expression ?? ""}" of "${decision.automation}" failed: ${why}`,
    },
    attempts: [],
  };
}

async function run(
  { definition: automation }: RoutedAutomation,
  event: CatalogEvent,
  runtime: RuntimeConfig,
  ids: RunIds,
  deps: RunDeps,
): Promise<Run> {
  const prepared = await deps.preparations(() =>
    unlessStopped(() => prepare({ automation, event, runtime, ids }, deps), deps.signal),
  );
  if (prepared === undefined) return stopped(automation, ids, deps);
  if (prepared.kind === "failed") {
    return { ...ids, outcome: "failed", error: prepared.error, attempts: [] };
  }
  for (const note of prepared.notes) deps.logger.warn(`${automation.identifier}: ${note}`);
  const { masked: request, redact } = prepared;
  if (deps.dryRun) return { ...ids, outcome: "rendered", request, attempts: [] };
  const { response, ...result } = await deliver({ ...prepared, config: runtime.delivery }, deps);
  return {
    ...ids,
    ...result,
    request,
    ...(response === undefined
      ? {}
      : { response: { ...response, body: redactStrings(response.body, redact) } }),
  };
}

function stopped({ identifier }: Automation, ids: RunIds, { dryRun }: RunDeps): Run {
  const what = dryRun ? "rendered" : "sent";
  const message = `"${identifier}" was not ${what}: the process was asked to stop.`;
  return { ...ids, outcome: "failed", error: { code: "aborted", message }, attempts: [] };
}

/**
 * `undefined` as soon as the process is asked to stop: jq may have many expressions to go through,
 * each up to its limit.
 */
async function unlessStopped<T>(
  work: () => Promise<T>,
  signal: AbortSignal | undefined,
): Promise<T | undefined> {
  if (signal === undefined) return await work();
  if (signal.aborted) return undefined;
  let stop = () => {};
  const aborted = new Promise<undefined>((resolve) => {
    stop = () => resolve(undefined);
    signal.addEventListener("abort", stop, { once: true });
  });
  try {
    return await Promise.race([work(), aborted]);
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

/** A receiver may echo what it was sent. */
function redactStrings(value: Json, redact: Redactor): Json {
  if (typeof value === "string") return redact.text(value);
  if (Array.isArray(value)) return value.map((item) => redactStrings(item, redact));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [redact.text(key), redactStrings(item, redact)]),
  );
}

/** Two secrets that share a variable are this automation's fault alone: the others go on. */
async function prepare(
  input: Parameters<typeof prepareInvocation>[0],
  deps: RunDeps,
): Promise<PreparedInvocation> {
  try {
    return await prepareInvocation(input, deps);
  } catch (error) {
    if (!(error instanceof LongshoreError) || error.code !== "secret-collision") throw error;
    return { kind: "failed", error: { code: error.code, message: error.message } };
  }
}
