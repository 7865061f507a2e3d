import pLimit from "p-limit";
import { createBreaker } from "../delivery/breaker.ts";
import { createCallSlots } from "../delivery/call-slots.ts";
import { deliver } from "../delivery/deliver.ts";
import type { SealDeps } from "../delivery/seal.ts";
import { createSeal } from "../delivery/seal.ts";
import { createRedactor, MASK } from "../errors/redact.ts";
import { refusedDestination } from "../invocation/egress.ts";
import type { WebhookInvocation } from "../model/automation.ts";
import type { RuntimeConfig } from "../model/config.ts";
import { DEFAULT_RUNTIME_CONFIG } from "../model/config.ts";
import type { DispatchedEvent, DispatchResult } from "../model/dispatch.ts";
import { summarizeDispatch } from "../model/dispatch.ts";
import { groupBy } from "../model/group-by.ts";
import { METHODS_WITHOUT_BODY } from "../model/http-methods.ts";
import type { RecordedRun } from "../model/recorded-runs.ts";
import { updateTime } from "../model/recorded-runs.ts";
import type { DeliveryRequest, Run, RunError } from "../model/run.ts";
import type { RunRecord } from "../model/run-record.ts";
import type { RoutedAutomation, RouteFile } from "../model/snapshot.ts";
import type { Clock } from "../ports/clock.ts";
import type { EgressPolicy, HttpClient } from "../ports/http-client.ts";
import type { Logger } from "../ports/logger.ts";
import type { RunLog } from "../ports/run-log.ts";
import type { StateReader } from "../ports/state-store.ts";
import { createLedger } from "./ledger.ts";
import { readRoute } from "./read-route.ts";

export interface RedriveRecordedDeps extends SealDeps {
  readonly store: StateReader;
  readonly runLog: RunLog;
  readonly http: HttpClient;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly signal?: AbortSignal;
}

/** Requests that are in memory at once; calls are bounded where they are made. */
const MAX_CONCURRENT_RUNS = 100;

/**
 * Sends the requests that are recorded of runs, as they are and with the ids that they have. What
 * the network may be used for is what the store's configuration says today. A request that held a
 * secret is recorded with a mask, and fails. What the runs start is not started.
 *
 * @throws LongshoreError `store-unreadable`, `store-corrupt`.
 */
export async function redriveRecorded(
  selected: readonly RecordedRun[],
  { dryRun }: { readonly dryRun: boolean },
  deps: RedriveRecordedDeps,
): Promise<DispatchResult> {
  const delivery = {
    ...deps,
    slots: createCallSlots(),
    breaker: createBreaker(deps.clock),
    seal: createSeal(deps),
  };
  const ledger = createLedger(deps.runLog);
  const routes = new Map<string, Promise<RouteFile>>();
  const limit = pLimit(MAX_CONCURRENT_RUNS);
  const done = await Promise.all(
    selected.map((item) => limit(async () => ({ item, run: await sendAgain(item) }))),
  );
  const events = [...groupBy(done, ({ item }) => item.record).entries()]
    .sort(([a], [b]) => (a.at < b.at ? -1 : 1))
    .map(
      ([record, runs]): DispatchedEvent => ({
        identity: record.identity,
        ...(record.type === undefined ? {} : { type: record.type }),
        ...(record.target === undefined ? {} : { target: record.target }),
        considered: runs.map(({ item, run }) => ({ decision: item.run.decision, run })),
      }),
    );
  const unrecorded = await ledger.flush();
  return {
    events,
    summary: summarizeDispatch(events),
    ...(unrecorded === undefined ? {} : { unrecorded }),
  };

  async function sendAgain({ record, run }: RecordedRun): Promise<Run> {
    const ids = { runId: run.runId, deliveryId: run.deliveryId };
    if (run.outcome === "delivered") return { ...ids, outcome: "skipped", attempts: [] };
    const request = completeRequest(run);
    if ("code" in request) return { ...ids, outcome: "failed", error: request, attempts: [] };
    const place = placeOf({ record, run });
    const key = JSON.stringify([place.resource, place.target]);
    const route = routes.get(key) ?? readRoute(place, deps.store);
    routes.set(key, route);
    const terms = termsOf(run, request, await route);
    if ("code" in terms) return { ...ids, outcome: "failed", error: terms, attempts: [] };
    if (dryRun) return { ...ids, outcome: "rendered", request, attempts: [] };
    const { synchronized, policy, runtime } = terms;
    const result = await deliver(
      {
        request,
        masked: request,
        redact: NO_SECRETS,
        policy,
        synchronized,
        credential: { kind: "none" },
        signed: true,
        repeatable: true,
        config: runtime.delivery,
      },
      delivery,
    );
    await ledger.add({ ...withoutBody(record), runs: [later(run, result, synchronized)] });
    return { ...ids, ...result, request };
  }

  function later(
    { error: _, response: __, external: ___, ...run }: RunRecord,
    result: Awaited<ReturnType<typeof deliver>>,
    synchronized: boolean,
  ): RunRecord {
    const accepted = result.outcome === "delivered";
    return {
      ...run,
      ...result,
      status: accepted ? (synchronized ? "SUCCESS" : "IN_PROGRESS") : "FAILURE",
      updatedAt: updateTime(run, deps.clock.now()),
    };
  }
}

/** What is sent has none: that is looked at before. */
const NO_SECRETS = createRedactor([]);

/** The event itself is recorded: what is added is the run. */
function withoutBody({ body: _, ...record }: RecordedRun["record"]) {
  return record;
}

/** The request as it was sent, or why it cannot be known. */
function completeRequest({ request }: RunRecord): DeliveryRequest | RunError {
  if (request === undefined) return incomplete("No request was made of it.");
  const { method, url, headers, body } = request;
  const isWebhook = headers["webhook-id"] !== undefined && /^https?:/.test(url);
  if (!isWebhook) {
    return incomplete("Its request was authorized when it was made, which is not recorded.");
  }
  if (!URL.canParse(url)) return incomplete("The URL that is recorded of its request is none.");
  const hasType = Object.keys(headers).some((name) => name.toLowerCase() === "content-type");
  if (body === undefined && hasType && !METHODS_WITHOUT_BODY.has(method)) {
    return incomplete("The body of its request was not kept.");
  }
  const texts = [url, ...Object.entries(headers).flat(), body ?? ""];
  if (texts.some((text) => text.includes(MASK))) {
    return incomplete(`Its request held a secret, which is recorded as "${MASK}".`);
  }
  return request;
}

function incomplete(why: string): RunError {
  return {
    code: "request-incomplete",
    message: `${why} It cannot be sent as it was recorded; --definition current renders it anew.`,
  };
}

/** What started the run. */
function placeOf({ record, run }: RecordedRun) {
  const { type, target = "" } = run.cause ?? record;
  const resource = type?.startsWith("RUN_") === true ? ("run" as const) : ("entity" as const);
  return { resource, target };
}

/** What applies to a call. */
interface Terms {
  readonly runtime: RuntimeConfig;
  readonly policy: EgressPolicy;
  readonly synchronized: boolean;
}

/** As far as a definition spells them out: a template of one is not rendered here. */
function termsOf(
  { automation }: RunRecord,
  request: DeliveryRequest,
  { automations, configs }: RouteFile,
): Terms | RunError {
  const runtime = configs[automation.repository] ?? DEFAULT_RUNTIME_CONFIG;
  const webhook = webhookOf(automations.find((routed) => isOf(routed, automation)));
  const { allowHttp, allowPrivate } = runtime.network;
  const policy = { allowHttp, allowPrivate: webhook?.agent === true ? allowPrivate : [] };
  const refused = refusedDestination(
    { template: request.url, url: new URL(request.url), secrets: [], policy },
    runtime,
  );
  return refused ?? { runtime, policy, synchronized: webhook?.synchronized === true };
}

function isOf(routed: RoutedAutomation, { identifier, repository }: RunRecord["automation"]) {
  return routed.definition.identifier === identifier && routed.repository === repository;
}

/** The other backends' calls are not what is sent again here. */
function webhookOf(routed: RoutedAutomation | undefined): WebhookInvocation | undefined {
  const invocation = routed?.definition.invocationMethod;
  return invocation?.type === "WEBHOOK" || invocation?.type === "SLACK" ? invocation : undefined;
}
