import type { AzureDevopsInvocation } from "../../model/automation.ts";
import type { JsonPath } from "../../model/json.ts";
import { OPERATOR_POLICY } from "../../model/operator-policy.ts";
import { refusedSecrets } from "../egress.ts";
import type { MethodResult, MethodScope } from "../method.ts";
import { renderPayload } from "./payload.ts";
import { renderPathPart, USER_AGENT } from "./request-parts.ts";

const AT: JsonPath = ["invocationMethod"];

/**
 * AZURE_DEVOPS: an incoming webhook, which starts the pipelines that listen to it
 * (https://learn.microsoft.com/azure/devops/pipelines/process/resources). It recognises no
 * repetition: each accepted request is a run.
 */
export function prepareAzureDevops(
  invocation: AzureDevopsInvocation,
  scope: MethodScope,
): MethodResult {
  const { endpoints, render } = scope;
  const org = renderPathPart(invocation.org, [...AT, "org"], render);
  if (org.kind === "failed") return org;
  const webhook = renderPathPart(invocation.webhook, [...AT, "webhook"], render);
  if (webhook.kind === "failed") return webhook;
  const refused = refusedSecrets([endpoints.azureDevopsUrl], scope.secrets, scope.runtime);
  if (refused !== undefined) return { kind: "failed", error: refused };
  const body = renderPayload(invocation.payload, [...AT, "payload"], scope);
  if (body.kind === "failed") return body;
  const path = `/${encodeURIComponent(org.value)}/_apis/public/distributedtask/webhooks/${encodeURIComponent(webhook.value)}`;
  return {
    kind: "request",
    request: {
      method: "POST",
      url: `${endpoints.azureDevopsUrl}${path}?api-version=6.0-preview`,
      headers: { "user-agent": USER_AGENT, "content-type": "application/json" },
      body: body.value,
    },
    policy: OPERATOR_POLICY,
    synchronized: false,
    completes: false,
    credential: { kind: "azure-devops" },
    signed: false,
    repeatable: false,
    notes: [],
  };
}
