import type { JsonPath } from "../../model/json.ts";
import { formatPath } from "../../model/json.ts";
import { isProtectedHeader } from "../../model/protected-headers.ts";
import { isSpreadKey } from "../../model/template.ts";
import type { RenderScope } from "../render/render-text.ts";
import { renderLine } from "../render/render-text.ts";
import { renderKey, spreadEntries, typeName } from "../render/render-value.ts";
import type { Rendered, Result } from "../render/result.ts";
import { failed, ok, quoted } from "../render/result.ts";

/** A header as its author spells it. */
export type Header = readonly [name: string, value: string];

export interface WebhookHeaders {
  /** By their names in lower case. */
  readonly headers: ReadonlyMap<string, Header>;
  readonly notes: readonly string[];
}

const PATH: JsonPath = ["invocationMethod", "headers"];

/** Renders the headers of a definition; of a name that comes twice, the last one counts. */
export function renderWebhookHeaders(
  definition: Readonly<Record<string, string>>,
  scope: RenderScope,
): Result<WebhookHeaders> {
  const headers = new Map<string, Header>();
  const notes: string[] = [];
  for (const [key, template] of Object.entries(definition)) {
    const path = [...PATH, key];
    const entries = renderEntries(key, template, path, scope);
    if (entries.kind === "failed") return entries;
    for (const [name, value] of entries.value) {
      const checked = checkHeader(name, value, path);
      if (checked.kind === "failed") return checked;
      if (isProtectedHeader(name)) {
        notes.push(`The header "${name}" is not a definition's to set and was left out.`);
      } else headers.set(name.toLowerCase(), [name, checked.value]);
    }
  }
  return ok({ headers, notes });
}

function renderEntries(
  key: string,
  template: string,
  path: JsonPath,
  scope: RenderScope,
): Result<readonly (readonly [string, Rendered])[]> {
  const name = isSpreadKey(key) ? ok(key) : renderKey(key, path, scope);
  if (name.kind === "failed") return name;
  if (name.value === "") return ok([]);
  const value = renderLine(template, path, scope);
  if (value.kind === "failed") return value;
  return isSpreadKey(key) ? spreadEntries(value.value, path) : ok([[name.value, value.value]]);
}

/** The `token` of RFC 9110. */
const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

function checkHeader(name: string, value: Rendered, path: JsonPath): Result<string> {
  if (!HEADER_NAME.test(name)) {
    return failed("template-failed", `The header name ${quoted(name)} is not valid.`, path);
  }
  if (value === null || value === undefined) {
    return failed("template-null", `The header "${name}" has no value.`, path);
  }
  if (typeof value === "object") {
    const message = `The header "${name}" rendered to ${typeName(value)}; a header is text, a number or a boolean.`;
    return failed("template-failed", message, path);
  }
  const text = String(value).trim();
  if (hasForbiddenCharacter(text)) {
    const message = `The header "${name}" in "${formatPath(path)}" rendered to text with a line break or another control character.`;
    return failed("template-failed", message, path);
  }
  return ok(text);
}

/** A carriage return, a line feed or NUL would end the header; no other control character but the tab is text. */
function hasForbiddenCharacter(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if ((code < 0x20 && code !== 0x09) || code === 0x7f) return true;
  }
  return false;
}
