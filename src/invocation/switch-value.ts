import type { Switch } from "../model/automation.ts";
import type { JsonPath } from "../model/json.ts";
import { formatPath } from "../model/json.ts";
import type { RenderScope } from "./render/render-text.ts";
import { renderString } from "./render/render-text.ts";
import { typeName } from "./render/render-value.ts";
import type { Result } from "./render/result.ts";
import { failed, ok, quoted } from "./render/result.ts";

/** A switch of an invocation, false where it is absent. */
export function switchValue(
  value: Switch | undefined,
  path: JsonPath,
  scope: RenderScope,
): Result<boolean> {
  if (value === undefined || typeof value === "boolean") return ok(value === true);
  const rendered = renderString(value, path, scope);
  if (rendered.kind === "failed") return rendered;
  const found = typeof rendered.value === "string" ? rendered.value.trim() : rendered.value;
  if (found === true || found === "true") return ok(true);
  if (found === false || found === "false") return ok(false);
  const given = typeof found === "string" ? `the text ${quoted(found)}` : typeName(found);
  return failed(
    "template-failed",
    `"${formatPath(path)}" rendered to ${given}; it is "true" or "false".`,
    path,
  );
}
