import type { Redactor } from "../errors/redact.ts";
import type { Automation, Invocation, InvocationType } from "../model/automation.ts";
import type { RuntimeConfig } from "../model/config.ts";
import type { CatalogEvent } from "../model/event.ts";
import type { JsonObject } from "../model/json.ts";
import type { DeliveryRequest, RunError } from "../model/run.ts";
import type { Clock } from "../ports/clock.ts";
import type { JqEngine } from "../ports/jq-engine.ts";
import type { Secrets } from "../ports/secrets.ts";
import { templateContext } from "./context.ts";
import { evaluateTemplates } from "./evaluate-templates.ts";
import type { MethodResult, MethodScope } from "./method.ts";
import { notInvokable } from "./methods/not-invokable.ts";
import { prepareWebhook } from "./methods/webhook.ts";
import type { RunIds } from "./run-ids.ts";
import { runRedactor } from "./run-redactor.ts";
import { readSecrets } from "./secret-values.ts";

export interface InvocationInput {
  readonly automation: Automation;
  readonly event: CatalogEvent;
  readonly runtime: RuntimeConfig;
  readonly ids: RunIds;
}

export interface InvocationDeps {
  readonly jq: JqEngine;
  readonly secrets: Secrets;
  readonly clock: Clock;
}

/** A request ready to deliver, or why there is none. */
export type PreparedInvocation =
  | PreparedRequest
  | { readonly kind: "failed"; readonly error: RunError };

/** The request of a method as it goes over the wire, secrets included, and as it may be shown. */
export type PreparedRequest = Extract<MethodResult, { kind: "request" }> & {
  readonly masked: DeliveryRequest;
  /** Masks the secrets of this invocation in whatever comes back. */
  readonly redact: Redactor;
};

/** The types that can be invoked; `not-invokable` is the answer for all others. */
const INVOKABLE: readonly InvocationType[] = ["SLACK", "WEBHOOK"];

/**
 * Renders an automation's invocation for an event. Sends nothing.
 *
 * @throws LongshoreError `engine-unavailable` where jq cannot be started, `secret-collision` where
 * two secrets share an environment variable.
 */
export async function prepareInvocation(
  input: InvocationInput,
  deps: InvocationDeps,
): Promise<PreparedInvocation> {
  const { invocationMethod } = input.automation;
  if (!INVOKABLE.includes(invocationMethod.type)) {
    return notInvokable(invocationMethod.type, INVOKABLE);
  }
  const fields: JsonObject = Object.fromEntries(Object.entries(invocationMethod));
  const secrets = readSecrets(fields, deps.secrets);
  if (secrets.kind === "failed") return secrets;
  const context = templateContext({
    event: input.event,
    automation: input.automation.identifier,
    runId: input.ids.runId,
    startedAt: deps.clock.now(),
  });
  const templates = await evaluateTemplates(fields, context, secrets.values, deps.jq);
  if (templates.kind === "failed") return templates;
  const redact = runRedactor(secrets.values, templates.outcomes, context);
  const result = prepareMethod(invocationMethod, {
    render: { outcomes: templates.outcomes, onError: input.runtime.templates.onError },
    context,
    secrets: [...secrets.values.keys()],
    runtime: input.runtime,
    ids: input.ids,
  });
  if (result.kind === "failed") {
    return {
      kind: "failed",
      error: { ...result.error, message: redact.text(result.error.message) },
    };
  }
  const notes = result.notes.map((note) => redact.text(note));
  return { ...result, notes, masked: maskRequest(result.request, redact), redact };
}

/** Which backend makes the request: one file each under `methods/`. */
function prepareMethod(invocation: Invocation, scope: MethodScope): MethodResult {
  switch (invocation.type) {
    case "WEBHOOK":
    case "SLACK":
      return prepareWebhook(invocation, scope);
    case "GITHUB":
    case "INTEGRATION_ACTION":
    case "GITLAB":
    case "AZURE_DEVOPS":
    case "KAFKA":
    case "UPSERT_ENTITY":
      return notInvokable(invocation.type, INVOKABLE);
  }
}

function maskRequest(request: DeliveryRequest, redact: Redactor): DeliveryRequest {
  const headers = Object.entries(request.headers).map(
    ([name, value]) => [name, redact.text(value)] as const,
  );
  return {
    method: request.method,
    url: redact.text(request.url),
    headers: Object.fromEntries(headers),
    ...(request.body === undefined ? {} : { body: redact.text(request.body) }),
  };
}
