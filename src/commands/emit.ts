import { MAX_EVENT_TYPE_LENGTH } from "../errors/limits.ts";
import { LongshoreError } from "../errors/longshore-error.ts";
import type { InvalidPayload } from "../matching/decode/parse-payload.ts";
import { parsePayload } from "../matching/decode/parse-payload.ts";
import { packEvents } from "../matching/encode/pack-events.ts";
import type { EmittableEvents } from "../matching/encode/read-emittable.ts";
import { readEmittable } from "../matching/encode/read-emittable.ts";
import type { EmitResult, EventBatch, FailedBatch } from "../model/emit.ts";
import { isJsonObject } from "../model/json.ts";
import type { GitHubApi, GitHubResponse } from "../ports/github-api.ts";
import { refuseRepositoryName } from "./repository-name.ts";

export interface EmitInput {
  /** A payload in any form that a dispatch reads, as JSON. */
  readonly text: string;
  /** `OWNER/NAME`: whose workflows are to be started. */
  readonly repository: string;
  /** What the workflow's `types:` names. */
  readonly eventType: string;
  /** Packs and refuses as if it sent, and sends nothing. */
  readonly dryRun: boolean;
}

export interface EmitDeps {
  /** Called only when something is sent. */
  readonly openGithub: () => Promise<Pick<GitHubApi, "request">>;
  /** Ends between two dispatches; one that is under way is then `unknown`. */
  readonly signal?: AbortSignal;
}

/** With as many dispatches in a row that nobody answered, GitHub is not there. */
const MAX_UNANSWERED = 2;

/**
 * Sends events as `repository_dispatch`, one request after the other, as few as go. Nothing is
 * sent twice: what may have arrived is said to be `unknown`.
 *
 * @throws LongshoreError `input-invalid`; `event-invalid` where the payload as a whole is none;
 * `github-refused` where GitHub lets this token start nothing there.
 */
export async function emit(input: EmitInput, deps: EmitDeps): Promise<EmitResult> {
  checkTarget(input);
  const { events, refused } = readEvents(input.text);
  const packed = packEvents(events);
  const result = input.dryRun
    ? { sent: packed.batches, unknown: [], unsent: [] }
    : await sendAll(packed.batches, input, deps);
  return { dryRun: input.dryRun, ...result, refused: [...refused, ...packed.refused] };
}

function checkTarget({ repository, eventType }: EmitInput): void {
  refuseRepositoryName(repository);
  if (eventType.trim() === "" || eventType.length > MAX_EVENT_TYPE_LENGTH) {
    throw new LongshoreError(
      "input-invalid",
      `The event type has ${eventType.trim() === "" ? "no" : eventType.length} characters; GitHub takes 1 to ${MAX_EVENT_TYPE_LENGTH}.`,
      { hint: 'Name what the workflow listens to, such as "catalog-event".' },
    );
  }
}

function readEvents(text: string): Extract<EmittableEvents, { kind: "events" }> {
  const parsed = parsePayload(text);
  if (parsed.kind === "invalid") throw invalid(parsed);
  const read = readEmittable(parsed.payload);
  if (read.kind === "invalid") throw invalid(read);
  return read;
}

function invalid({ message, hint }: InvalidPayload): LongshoreError {
  return new LongshoreError("event-invalid", message, hint === undefined ? {} : { hint });
}

type SendResult = Pick<EmitResult, "sent" | "unknown" | "unsent">;

async function sendAll(
  batches: readonly EventBatch[],
  input: EmitInput,
  { openGithub, signal }: EmitDeps,
): Promise<SendResult> {
  const sent: EventBatch[] = [];
  const unknown: FailedBatch[] = [];
  const unsent: FailedBatch[] = [];
  if (batches.length === 0) return { sent, unknown, unsent };
  const github = await openGithub();
  let unanswered = 0;
  let stopped: string | undefined;
  for (const batch of batches) {
    if (signal?.aborted === true) stopped ??= "It was stopped before this was sent.";
    if (stopped !== undefined) {
      unsent.push({ batch, message: stopped });
      continue;
    }
    const ending = await send(batch, input, github, signal);
    unanswered = ending.kind === "unknown" ? unanswered + 1 : 0;
    if (ending.kind === "sent") sent.push(batch);
    else if (ending.kind === "unknown") unknown.push({ batch, message: ending.message });
    else unsent.push({ batch, message: ending.message });
    if (ending.kind === "no-access") {
      if (sent.length + unknown.length === 0) throw refusedAccess(input, ending.message);
      stopped = "GitHub turned down the one before.";
    }
    if (unanswered === MAX_UNANSWERED) stopped = "GitHub did not answer to those before.";
  }
  return { sent, unknown, unsent };
}

type Ending =
  | { readonly kind: "sent" }
  | { readonly kind: "unknown" | "turned-down" | "no-access"; readonly message: string };

async function send(
  { payload }: EventBatch,
  { repository, eventType }: EmitInput,
  github: Pick<GitHubApi, "request">,
  signal: AbortSignal | undefined,
): Promise<Ending> {
  let response: GitHubResponse;
  try {
    response = await github.request({
      method: "POST",
      path: `/repos/${repository}/dispatches`,
      body: { event_type: eventType, client_payload: payload },
      // Each one that arrives starts a workflow.
      repeatable: false,
      ...(signal === undefined ? {} : { signal }),
    });
  } catch (cause) {
    if (!(cause instanceof LongshoreError)) throw cause;
    return { kind: "unknown", message: cause.message };
  }
  const { status } = response;
  if (status >= 200 && status < 300) return { kind: "sent" };
  const message = answerText(response);
  if (status >= 500) return { kind: "unknown", message };
  const access = status === 401 || status === 403 || status === 404;
  return { kind: access ? "no-access" : "turned-down", message };
}

/** GitHub's own words, where it has some. */
function answerText({ status, body }: GitHubResponse): string {
  const said = isJsonObject(body) ? body["message"] : undefined;
  return typeof said === "string" && said !== ""
    ? `GitHub answered ${status}: ${said}`
    : `GitHub answered ${status}.`;
}

function refusedAccess({ repository }: EmitInput, message: string): LongshoreError {
  return new LongshoreError("github-refused", `Nothing was sent to "${repository}". ${message}`, {
    hint: "Check the repository's name, and give the token the right to write its contents.",
  });
}
