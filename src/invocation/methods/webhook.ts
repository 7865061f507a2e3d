import type { WebhookInvocation } from "../../model/automation.ts";
import { HTTP_METHODS, METHODS_WITHOUT_BODY } from "../../model/http-methods.ts";
import type { JsonPath } from "../../model/json.ts";
import { portApiOf } from "../../model/port-api.ts";
import type { DeliveryRequest } from "../../model/run.ts";
import type { Credential } from "../../ports/credentials.ts";
import { refusedDestination } from "../egress.ts";
import type { MethodResult, MethodScope } from "../method.ts";
import { renderString } from "../render/render-text.ts";
import { renderValue } from "../render/render-value.ts";
import type { Result } from "../render/result.ts";
import { failed, ok, quoted } from "../render/result.ts";
import { switchValue } from "../switch-value.ts";
import { limitedBody, USER_AGENT } from "./request-parts.ts";
import type { Header } from "./webhook-headers.ts";
import { renderWebhookHeaders } from "./webhook-headers.ts";
import { renderWebhookUrl } from "./webhook-url.ts";

const METHODS: ReadonlySet<string> = new Set(HTTP_METHODS);
const CONTEXT_AS_BODY: ReadonlySet<string> = new Set(["POST", "PUT", "PATCH"]);

const AT: JsonPath = ["invocationMethod"];

/** WEBHOOK, and SLACK, which is a webhook whose author wrote a Slack-shaped body. */
export function prepareWebhook(invocation: WebhookInvocation, scope: MethodScope): MethodResult {
  const method = renderMethod(invocation.method, scope);
  if (method.kind === "failed") return method;
  const agent = switchValue(invocation.agent, [...AT, "agent"], scope.render);
  if (agent.kind === "failed") return agent;
  const synchronized = switchValue(invocation.synchronized, [...AT, "synchronized"], scope.render);
  if (synchronized.kind === "failed") return synchronized;
  const target = renderWebhookUrl(invocation.url, scope.render);
  if (target.kind === "failed") return target;
  const { url, authorization } = target.value;
  const { allowHttp, allowPrivate } = scope.runtime.network;
  // The private network is the agent's to reach: a self-hosted runner stands in for it.
  const policy = { allowHttp, allowPrivate: agent.value ? allowPrivate : [] };
  const refused = refusedDestination(
    { template: invocation.url, url, secrets: scope.secrets, policy },
    scope.runtime,
  );
  if (refused !== undefined) return { kind: "failed", error: refused };
  const own = renderWebhookHeaders(invocation.headers ?? {}, scope.render);
  if (own.kind === "failed") return own;
  const body = renderBody(method.value, invocation.body, scope);
  if (body.kind === "failed") return body;

  const headers = new Map<string, Header>();
  const put = (name: string, value: string) => headers.set(name, [name, value]);
  put("user-agent", USER_AGENT);
  put("idempotency-key", scope.ids.deliveryId);
  if (body.value !== undefined) put("content-type", "application/json");
  if (authorization !== undefined) put("authorization", authorization);
  for (const [name, header] of own.value.headers) headers.set(name, header);
  put("webhook-id", scope.ids.deliveryId);
  const credential = portCredential(url, headers.has("authorization"), scope);

  const request: DeliveryRequest = {
    method: method.value,
    url: url.href,
    headers: Object.fromEntries(headers.values()),
    ...(body.value === undefined ? {} : { body: body.value }),
  };
  return {
    kind: "request",
    request,
    policy,
    synchronized: synchronized.value,
    completes: synchronized.value,
    credential,
    signed: credential.kind === "none",
    repeatable: true,
    notes: [...own.value.notes, ...droppedBody(method.value, invocation.body)],
  };
}

/** Where Port gives out tokens: what is asked for one cannot carry one. */
const TOKEN_PATH = "/v1/auth/access_token";

/** Port's own API gets Port's token, unless the definition brings an authorization of its own. */
function portCredential(url: URL, authorized: boolean, { endpoints }: MethodScope): Credential {
  if (authorized || url.pathname.endsWith(TOKEN_PATH)) return { kind: "none" };
  return { kind: portApiOf(url, endpoints.portBaseUrl) === undefined ? "none" : "port" };
}

function renderMethod(method: string | undefined, scope: MethodScope): Result<string> {
  const path = [...AT, "method"];
  const rendered = method === undefined ? ok("POST") : renderString(method, path, scope.render);
  if (rendered.kind === "failed") return rendered;
  const text = String(rendered.value).trim();
  const name = text.toUpperCase();
  if (METHODS.has(name)) return ok(name);
  const message = `The method ${quoted(text)} is not called; ${HTTP_METHODS.join(", ")} are.`;
  return failed("not-invokable", message, path);
}

function renderBody(
  method: string,
  body: WebhookInvocation["body"],
  scope: MethodScope,
): Result<string | undefined> {
  const path = [...AT, "body"];
  if (METHODS_WITHOUT_BODY.has(method)) return ok(undefined);
  if (body === undefined) {
    return CONTEXT_AS_BODY.has(method)
      ? limitedBody(JSON.stringify(scope.context), path)
      : ok(undefined);
  }
  const rendered = renderValue(body, path, scope.render);
  if (rendered.kind === "failed") return rendered;
  return limitedBody(JSON.stringify(rendered.value), path);
}

function droppedBody(method: string, body: WebhookInvocation["body"]): readonly string[] {
  if (body === undefined || !METHODS_WITHOUT_BODY.has(method)) return [];
  return [`The body was left out: ${method} has none.`];
}
