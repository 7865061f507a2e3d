import type { Json, JsonPath } from "../../model/json.ts";
import type { MethodScope } from "../method.ts";
import { renderValue } from "../render/render-value.ts";
import type { Result } from "../render/result.ts";
import { limitedBody } from "./request-parts.ts";

/** A rendered payload as JSON text; without one the whole context, as a webhook's body. */
export function renderPayload(
  payload: Json | undefined,
  path: JsonPath,
  scope: MethodScope,
): Result<string> {
  if (payload === undefined) return limitedBody(JSON.stringify(scope.context), path);
  const rendered = renderValue(payload, path, scope.render);
  if (rendered.kind === "failed") return rendered;
  return limitedBody(JSON.stringify(rendered.value), path);
}
