import type { Redactor } from "../errors/redact.ts";
import { createRedactor } from "../errors/redact.ts";
import type { Automation, Invocation } from "../model/automation.ts";
import type { RuntimeConfig } from "../model/config.ts";
import type { Endpoints } from "../model/endpoints.ts";
import type { CatalogEvent } from "../model/event.ts";
import type { JsonObject } from "../model/json.ts";
import type { DeliveryRequest, RunError } from "../model/run.ts";
import type { Clock } from "../ports/clock.ts";
import type { GitHubRepositories } from "../ports/github-repositories.ts";
import type { JqEngine } from "../ports/jq-engine.ts";
import type { Secrets } from "../ports/secrets.ts";
import { templateContext } from "./context.ts";
import { evaluateTemplates } from "./evaluate-templates.ts";
import type { MethodResult, MethodScope } from "./method.ts";
import { prepareAzureDevops } from "./methods/azure-devops.ts";
import { prepareGithub } from "./methods/github.ts";
import { prepareGitlab } from "./methods/gitlab.ts";
import { prepareIntegrationAction } from "./methods/integration-action.ts";
import { prepareKafka } from "./methods/kafka.ts";
import { prepareUpsertEntity } from "./methods/upsert-entity.ts";
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
  readonly clock: Pick<Clock, "now">;
  readonly endpoints: Endpoints;
  readonly repositories: GitHubRepositories;
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

/** A request before it is known what of it may be shown. */
export interface RenderedInvocation {
  /** With the secrets, also in its messages. */
  readonly result: MethodResult;
  /** Masks the secrets of this invocation. It takes longer to make than to render. */
  readonly redactor: () => Redactor;
}

/**
 * Renders an automation's invocation for an event. Sends nothing, but may ask GitHub for a
 * repository's default branch.
 *
 * @throws LongshoreError `engine-unavailable` where jq cannot be started, `secret-collision` where
 * two secrets share an environment variable.
 */
export async function prepareInvocation(
  input: InvocationInput,
  deps: InvocationDeps,
): Promise<PreparedInvocation> {
  const { result, redactor } = await renderInvocation(input, deps);
  const redact = redactor();
  if (result.kind === "failed") return { kind: "failed", error: maskError(result.error, redact) };
  const notes = result.notes.map((note) => redact.text(note));
  return { ...result, notes, masked: maskRequest(result.request, redact), redact };
}

/** The same without a mask, for whoever looks at few of many requests; throws as that does. */
export async function renderInvocation(
  input: InvocationInput,
  deps: InvocationDeps,
): Promise<RenderedInvocation> {
  const { invocationMethod } = input.automation;
  const fields: JsonObject = Object.fromEntries(Object.entries(invocationMethod));
  const secrets = readSecrets(fields, deps.secrets);
  if (secrets.kind === "failed") return unrendered(secrets.error);
  const context = templateContext({
    event: input.event,
    automation: input.automation.identifier,
    runId: input.ids.runId,
    startedAt: deps.clock.now(),
  });
  const templates = await evaluateTemplates(fields, context, secrets.values, deps.jq);
  if (templates.kind === "failed") return unrendered(templates.error);
  const result = await prepareMethod(invocationMethod, {
    render: { outcomes: templates.outcomes, onError: input.runtime.templates.onError },
    context,
    secrets: [...secrets.values.keys()],
    runtime: input.runtime,
    ids: input.ids,
    endpoints: deps.endpoints,
    repositories: deps.repositories,
  });
  return { result, redactor: () => runRedactor(secrets.values, templates.outcomes, context) };
}

/** What failed before a secret was in it. */
function unrendered(error: RunError): RenderedInvocation {
  return { result: { kind: "failed", error }, redactor: () => createRedactor([]) };
}

/** Which backend makes the request: one file each under `methods/`. */
function prepareMethod(
  invocation: Invocation,
  scope: MethodScope,
): MethodResult | Promise<MethodResult> {
  switch (invocation.type) {
    case "WEBHOOK":
    case "SLACK":
      return prepareWebhook(invocation, scope);
    case "GITHUB":
      return prepareGithub(invocation, scope);
    case "INTEGRATION_ACTION":
      return prepareIntegrationAction(invocation, scope);
    case "GITLAB":
      return prepareGitlab(invocation, scope);
    case "AZURE_DEVOPS":
      return prepareAzureDevops(invocation, scope);
    case "KAFKA":
      return prepareKafka(invocation, scope);
    case "UPSERT_ENTITY":
      return prepareUpsertEntity(invocation, scope);
  }
}

export function maskError(error: RunError, redact: Redactor): RunError {
  return { ...error, message: redact.text(error.message) };
}

export function maskRequest(request: DeliveryRequest, redact: Redactor): DeliveryRequest {
  const headers = Object.entries(request.headers).map(
    ([name, value]) => [redact.text(name), redact.text(value)] as const,
  );
  return {
    method: request.method,
    url: redact.text(request.url),
    headers: Object.fromEntries(headers),
    ...(request.body === undefined ? {} : { body: redact.text(request.body) }),
  };
}
