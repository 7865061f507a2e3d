import type { UpsertEntityInvocation } from "../../model/automation.ts";
import type { JsonPath } from "../../model/json.ts";
import { OPERATOR_POLICY } from "../../model/operator-policy.ts";
import { refusedSecrets } from "../egress.ts";
import type { MethodResult, MethodScope } from "../method.ts";
import { renderValue } from "../render/render-value.ts";
import type { Rendered } from "../render/result.ts";
import { failed } from "../render/result.ts";
import { limitedBody, renderPathPart, USER_AGENT } from "./request-parts.ts";

const AT: JsonPath = ["invocationMethod"];

/**
 * UPSERT_ENTITY: an entity that is created, or of which the named fields change. The same upsert
 * twice is one, so it is repeated like any delivery, and its answer is the run's result.
 */
export function prepareUpsertEntity(
  invocation: UpsertEntityInvocation,
  scope: MethodScope,
): MethodResult {
  const { endpoints, render } = scope;
  const at = [...AT, "blueprintIdentifier"];
  const blueprint = renderPathPart(invocation.blueprintIdentifier, at, render);
  if (blueprint.kind === "failed") return blueprint;
  const refused = refusedSecrets([endpoints.portBaseUrl], scope.secrets, scope.runtime);
  if (refused !== undefined) return { kind: "failed", error: refused };
  const mapping = [...AT, "mapping"];
  const entity = renderValue(invocation.mapping, mapping, render);
  if (entity.kind === "failed") return entity;
  if (namesNothing(entity.value, "identifier" in invocation.mapping)) {
    const message = "The entity's identifier rendered to nothing: another entity would be created.";
    return failed("template-null", message, [...mapping, "identifier"]);
  }
  const body = limitedBody(JSON.stringify(entity.value), mapping);
  if (body.kind === "failed") return body;
  const path = `/v1/blueprints/${encodeURIComponent(blueprint.value)}/entities`;
  return {
    kind: "request",
    request: {
      method: "POST",
      url: `${endpoints.portBaseUrl}${path}?upsert=true&merge=true`,
      headers: {
        "user-agent": USER_AGENT,
        accept: "application/json",
        "content-type": "application/json",
      },
      body: body.value,
    },
    policy: OPERATOR_POLICY,
    synchronized: true,
    completes: true,
    credential: { kind: "port" },
    signed: false,
    repeatable: true,
    notes: [],
  };
}

/** Port makes up an identifier for an entity that has none. */
function namesNothing(entity: Rendered, wanted: boolean): boolean {
  if (typeof entity !== "object" || entity === null || Array.isArray(entity)) return false;
  const { identifier } = Object.fromEntries(Object.entries(entity));
  return identifier === null || identifier === "" || (identifier === undefined && wanted);
}
