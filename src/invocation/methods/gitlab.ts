import type { GitlabInvocation } from "../../model/automation.ts";
import type { Json, JsonPath } from "../../model/json.ts";
import { isJsonObject } from "../../model/json.ts";
import { OPERATOR_POLICY } from "../../model/operator-policy.ts";
import type { ExternalRun } from "../../model/run.ts";
import { refusedSecrets } from "../egress.ts";
import type { MethodResult, MethodScope } from "../method.ts";
import { renderValue } from "../render/render-value.ts";
import { limitedBody, renderPathPart, textInputs, USER_AGENT } from "./request-parts.ts";

const AT: JsonPath = ["invocationMethod"];

/**
 * GITLAB: a pipeline, by a trigger token (https://docs.gitlab.com/ci/triggers). Such a token can
 * start pipelines of one project and nothing else, where a token for the API could do much more;
 * GitLab takes it in the form only, so it is added when the request is sent.
 */
export function prepareGitlab(invocation: GitlabInvocation, scope: MethodScope): MethodResult {
  const { endpoints, render } = scope;
  const group = renderPathPart(invocation.groupName, [...AT, "groupName"], render);
  if (group.kind === "failed") return group;
  const project = renderPathPart(invocation.projectName, [...AT, "projectName"], render);
  if (project.kind === "failed") return project;
  const refused = refusedSecrets([endpoints.gitlabUrl], scope.secrets, scope.runtime);
  if (refused !== undefined) return { kind: "failed", error: refused };
  const at = [...AT, "pipelineVariables"];
  const rendered = renderValue(invocation.pipelineVariables ?? {}, at, render);
  if (rendered.kind === "failed") return rendered;
  const fallback = renderPathPart(invocation.defaultRef ?? "main", [...AT, "defaultRef"], render);
  if (fallback.kind === "failed") return fallback;

  const { ref = fallback.value, inputs } = textInputs(rendered.value);
  const form = new URLSearchParams({ ref });
  for (const [name, value] of inputs) form.append(`variables[${name}]`, value);
  const body = limitedBody(form.toString(), at);
  if (body.kind === "failed") return body;
  const id = encodeURIComponent(`${group.value}/${project.value}`);
  return {
    kind: "request",
    request: {
      method: "POST",
      url: `${endpoints.gitlabUrl}/api/v4/projects/${id}/trigger/pipeline`,
      headers: {
        "user-agent": USER_AGENT,
        accept: "application/json",
        "content-type": "application/x-www-form-urlencoded",
      },
      body: body.value,
    },
    policy: OPERATOR_POLICY,
    synchronized: false,
    completes: false,
    credential: { kind: "gitlab", group: group.value, project: project.value },
    signed: false,
    repeatable: false,
    external: startedPipeline,
    notes: [],
  };
}

function startedPipeline(body: Json): ExternalRun | undefined {
  if (!isJsonObject(body)) return undefined;
  const { id, web_url: url } = body;
  if (typeof id !== "number" && typeof id !== "string") return undefined;
  return { id: String(id), ...(typeof url === "string" ? { url } : {}) };
}
