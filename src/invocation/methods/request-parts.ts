import { MAX_BODY_BYTES } from "../../errors/limits.ts";
import type { JsonPath } from "../../model/json.ts";
import { formatPath } from "../../model/json.ts";
import { VERSION } from "../../model/version.ts";
import type { RenderScope } from "../render/render-text.ts";
import { renderLine } from "../render/render-text.ts";
import { typeName } from "../render/render-value.ts";
import type { Rendered, Result } from "../render/result.ts";
import { failed, ok, quoted } from "../render/result.ts";

export const USER_AGENT = `longshore/${VERSION}`;

/** The text, where it is not longer than a body may be. */
export function limitedBody(text: string, path: JsonPath): Result<string> {
  const bytes = Buffer.byteLength(text);
  if (bytes <= MAX_BODY_BYTES) return ok(text);
  const message = `The rendered body has ${bytes} bytes; the limit is ${MAX_BODY_BYTES}.`;
  return failed("limit-exceeded", message, path);
}

/**
 * Renders a name that becomes one part of a path, to be encoded. What would lead elsewhere however
 * it is encoded is refused.
 */
export function renderPathPart(
  template: string | number,
  path: JsonPath,
  scope: RenderScope,
): Result<string> {
  const rendered = renderLine(String(template), path, scope);
  if (rendered.kind === "failed") return rendered;
  if (typeof rendered.value === "object") {
    const message = `"${formatPath(path)}" rendered to ${typeName(rendered.value)}; it is text.`;
    return failed("template-failed", message, path);
  }
  const text = String(rendered.value).trim();
  if (text === "" || text === "." || text === ".." || !text.isWellFormed()) {
    const message = `"${formatPath(path)}" rendered to the text ${quoted(text)}, which names nothing.`;
    return failed("template-failed", message, path);
  }
  return ok(text);
}

export interface TextInputs {
  /** The branch or tag that an input `ref` names; it is not among the inputs. */
  readonly ref?: string;
  readonly inputs: ReadonlyMap<string, string>;
}

/** Rendered inputs as text: what is no string as JSON. What gave nothing is left out. */
export function textInputs(rendered: Rendered): TextInputs {
  const inputs = new Map<string, string>();
  let ref: string | undefined;
  for (const [name, value] of Object.entries(
    typeof rendered === "object" ? (rendered ?? {}) : {},
  )) {
    if (value === undefined) continue;
    const text = typeof value === "string" ? value : JSON.stringify(value);
    if (name !== "ref") inputs.set(name, text);
    else if (value !== null && text.trim() !== "") ref = text.trim();
  }
  return ref === undefined ? { inputs } : { ref, inputs };
}
