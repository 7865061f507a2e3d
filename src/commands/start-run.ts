import type { LimitFunction } from "p-limit";
import type { Breaker } from "../delivery/breaker.ts";
import type { CallSlots } from "../delivery/call-slots.ts";
import { deliver } from "../delivery/deliver.ts";
import type { Seal } from "../delivery/seal.ts";
import { LongshoreError } from "../errors/longshore-error.ts";
import type { Redactor } from "../errors/redact.ts";
import type { PreparedInvocation } from "../invocation/prepare.ts";
import { prepareInvocation } from "../invocation/prepare.ts";
import type { RunIds } from "../invocation/run-ids.ts";
import type { Automation } from "../model/automation.ts";
import type { RuntimeConfig } from "../model/config.ts";
import type { Endpoints } from "../model/endpoints.ts";
import type { CatalogEvent } from "../model/event.ts";
import type { Json } from "../model/json.ts";
import { isJsonObject } from "../model/json.ts";
import type { DeliveryResponse, Run } from "../model/run.ts";
import type { RunStatus } from "../model/run-record.ts";
import type { Clock } from "../ports/clock.ts";
import type { GitHubRepositories } from "../ports/github-repositories.ts";
import type { HttpClient } from "../ports/http-client.ts";
import type { JqEngine } from "../ports/jq-engine.ts";
import type { Logger } from "../ports/logger.ts";
import type { HandedOutSecrets } from "./handed-out-secrets.ts";
import { unlessStopped } from "./unless-stopped.ts";

export interface RunInput {
  readonly automation: Automation;
  readonly event: CatalogEvent;
  readonly runtime: RuntimeConfig;
  readonly ids: RunIds;
  /** Renders the request and sends nothing. */
  readonly dryRun: boolean;
}

export interface RunDeps {
  readonly jq: JqEngine;
  readonly http: HttpClient;
  readonly clock: Clock;
  readonly secrets: HandedOutSecrets;
  readonly endpoints: Endpoints;
  readonly repositories: GitHubRepositories;
  readonly logger: Logger;
  readonly signal?: AbortSignal;
  /** The four are one for all runs of a dispatch. */
  readonly preparations: LimitFunction;
  readonly slots: CallSlots;
  readonly breaker: Breaker;
  readonly seal: Seal;
}

export interface StartedRun {
  readonly run: Run;
  readonly status: RunStatus;
}

/** Renders an automation's request for an event and delivers it. Never throws because of either. */
export async function startRun(input: RunInput, deps: RunDeps): Promise<StartedRun> {
  const { automation, runtime, ids, dryRun } = input;
  const prepared = await deps.preparations(() =>
    unlessStopped(() => prepare(input, deps), deps.signal),
  );
  if (prepared === undefined) return { run: stopped(input), status: "FAILURE" };
  if (prepared.kind === "failed") {
    const run: Run = { ...ids, outcome: "failed", error: prepared.error, attempts: [] };
    return { run, status: "FAILURE" };
  }
  for (const note of prepared.notes) deps.logger.warn(`${automation.identifier}: ${note}`);
  const { masked: request, redact } = prepared;
  if (dryRun) {
    return {
      run: { ...ids, outcome: "rendered", request, attempts: [] },
      status: "IN_PROGRESS",
    };
  }
  const whose = { automation: automation.identifier, runId: ids.runId };
  const result = await deliver({ ...prepared, run: whose, config: runtime.delivery }, deps);
  const { response, ...outcome } = result;
  return {
    run: {
      ...ids,
      ...outcome,
      request,
      ...(response === undefined
        ? {}
        : { response: redactedResponse(response, [redact, deps.secrets.redactor()]) }),
    },
    status: statusOf(result.outcome === "delivered", prepared.completes),
  };
}

function statusOf(accepted: boolean, completes: boolean): RunStatus {
  if (!accepted) return "FAILURE";
  return completes ? "SUCCESS" : "IN_PROGRESS";
}

function stopped({ automation, ids, dryRun }: RunInput): Run {
  const what = dryRun ? "rendered" : "sent";
  const message = `"${automation.identifier}" was not ${what}: the process was asked to stop.`;
  return { ...ids, outcome: "failed", error: { code: "aborted", message }, attempts: [] };
}

/** A receiver may echo what it was sent. */
function redactedResponse(
  response: DeliveryResponse,
  redactors: readonly Redactor[],
): DeliveryResponse {
  const redact = (text: string) =>
    redactors.reduce(
      (masked, one) => (response.truncated ? one.cutText(masked) : one.text(masked)),
      text,
    );
  return { ...response, body: mapStrings(response.body, redact) };
}

/** Keys too. */
function mapStrings(value: Json, map: (text: string) => string): Json {
  if (typeof value === "string") return map(value);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, map));
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [map(key), mapStrings(item, map)]),
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
