import type { Automation } from "../model/automation.ts";
import type { CatalogEvent, EventType } from "../model/event.ts";
import type { Json, JsonObject } from "../model/json.ts";
import { isJsonObject, jsonOf } from "../model/json.ts";
import type { DeliveryRequest, DeliveryResponse, ExternalRun } from "../model/run.ts";
import type { RunStatus } from "../model/run-record.ts";

/** An automation, or what is still known of one that the store has no more. */
export type ToldAutomation = Pick<Automation, "identifier"> & Partial<Automation>;

/** What of a run its events tell. */
export interface RunStory {
  readonly automation: ToldAutomation;
  /** The event that started the run; its body is empty where it was not kept. */
  readonly event: Pick<CatalogEvent, "resource" | "target" | "body">;
  readonly runId: string;
  readonly status: RunStatus;
  /** Secrets are masked in it; absent where nothing could be rendered. */
  readonly request?: DeliveryRequest;
  /** Of a synchronized call. */
  readonly response?: DeliveryResponse;
  readonly external?: ExternalRun;
  readonly summary?: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /** ISO 8601, UTC. */
  readonly updatedAt: string;
}

/**
 * The events of a run in their order, as the catalog would tell them: it was created; the response
 * of a synchronized call came; it ended. Their identities are the run's own, so that the same run
 * told again starts nothing twice.
 */
export function runEvents(story: RunStory): readonly CatalogEvent[] {
  const created = runObject(story, "IN_PROGRESS", story.startedAt);
  const events = [runEvent(story, "created", null, created)];
  let last = created;
  if (story.response !== undefined) {
    const answered = { ...last, response: story.response.body, updatedAt: story.updatedAt };
    events.push(runEvent(story, "response", last, answered));
    last = answered;
  }
  if (story.status !== "IN_PROGRESS") events.push(endedEvent(story, last));
  return events;
}

/** The event of a run that ended after its call was over: a report, or the catalog, said so. */
export function runEndedEvent(story: RunStory): CatalogEvent {
  return endedEvent(story, runObject(story, "IN_PROGRESS", story.startedAt));
}

function endedEvent(story: RunStory, last: JsonObject): CatalogEvent {
  const ended = {
    ...last,
    status: story.status,
    updatedAt: story.updatedAt,
    endedAt: story.updatedAt,
    ...(story.summary === undefined ? {} : { summary: story.summary }),
  };
  return runEvent(story, "ended", last, ended);
}

type Step = "created" | "response" | "ended";

function runEvent(
  { automation, event, runId, startedAt, updatedAt }: RunStory,
  step: Step,
  before: JsonObject | null,
  after: JsonObject,
): CatalogEvent {
  const type: EventType = step === "created" ? "RUN_CREATED" : "RUN_UPDATED";
  const identity = `${runId}/${step}`;
  return {
    identity,
    type,
    resource: "run",
    target: automation.identifier,
    body: {
      id: identity,
      resourceType: "run",
      action: step === "created" ? "CREATE" : "UPDATE",
      trigger: {
        by: actorOf(event),
        origin: "AUTOMATION",
        at: step === "created" ? startedAt : updatedAt,
      },
      context: { action: definitionOf(automation) },
      diff: { before, after },
    },
  };
}

/** The members that runs of the catalog have (format: run event object). */
function runObject(story: RunStory, status: RunStatus, updatedAt: string): JsonObject {
  const { automation, event, runId, request, external, startedAt } = story;
  const { identifier, title, icon } = automation;
  return {
    id: runId,
    status,
    blueprint: event.resource === "entity" ? { identifier: event.target } : null,
    entity: entityOf(event),
    action: { identifier, title: title ?? null, icon: icon ?? null, deleted: false },
    source: "AUTOMATION",
    link: external?.url === undefined ? [] : [external.url],
    externalRunId: external?.id ?? null,
    requiredApproval: false,
    properties: {},
    payload: payloadOf(automation, request),
    response: null,
    createdAt: startedAt,
    updatedAt,
  };
}

function payloadOf(automation: ToldAutomation, request: DeliveryRequest | undefined): Json {
  if (request === undefined) return null;
  const type = automation.invocationMethod?.type ?? null;
  const { method, url, headers, body } = request;
  return { type, method, url, headers, body: body === undefined ? null : parsed(body) };
}

function parsed(text: string): Json {
  const value = jsonOf(text);
  // A mask may have broken it; the text is as good.
  return value === undefined ? text : value;
}

function actorOf({ body }: RunStory["event"]): JsonObject {
  const trigger = body["trigger"];
  const by = isJsonObject(trigger) ? trigger["by"] : undefined;
  return isJsonObject(by) ? by : {};
}

function entityOf({ resource, body }: RunStory["event"]): Json {
  const { context, diff } = body;
  const identifier = isJsonObject(context) ? context["entityIdentifier"] : undefined;
  if (resource !== "entity" || typeof identifier !== "string") return null;
  const after = isJsonObject(diff) ? (diff["after"] ?? diff["before"]) : undefined;
  const { title = null, icon = null } = isJsonObject(after) ? after : {};
  return { identifier, title, icon };
}

/** Templates unrendered, as the author wrote them. */
function definitionOf(automation: ToldAutomation): JsonObject {
  const definition: JsonObject = JSON.parse(JSON.stringify(automation));
  return definition;
}
