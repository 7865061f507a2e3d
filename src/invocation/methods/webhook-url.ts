import type { JsonPath } from "../../model/json.ts";
import { parseTemplate } from "../../model/template.ts";
import type { RenderScope } from "../render/render-text.ts";
import { renderLine } from "../render/render-text.ts";
import { typeName } from "../render/render-value.ts";
import type { Result } from "../render/result.ts";
import { failed, ok, quoted } from "../render/result.ts";

export interface WebhookUrl {
  /** http or https, without fragment and user information. */
  readonly url: URL;
  /** The user information as an `authorization` header, which is how it travels. */
  readonly authorization?: string;
}

const PATH: JsonPath = ["invocationMethod", "url"];

/**
 * Renders a URL. Values are put in as they are: an author may well render several path segments or
 * a query. What text from an event must not do is refused: start a new line, or climb out of the
 * path that the author wrote.
 */
export function renderWebhookUrl(template: string, scope: RenderScope): Result<WebhookUrl> {
  const rendered = renderLine(template, PATH, scope);
  if (rendered.kind === "failed") return rendered;
  if (typeof rendered.value !== "string") {
    return refuse(`The URL rendered to ${typeName(rendered.value)}; a URL is a string.`);
  }
  const text = rendered.value.trim();
  if (hasControlCharacter(text)) {
    return refuse("The rendered URL has a line break or another control character in it.");
  }
  const isText = parseTemplate(template).kind === "text";
  if (isText && hasDotSegment(text)) {
    return refuse('A template put "." or ".." as a segment into the path of the URL.');
  }
  if (!URL.canParse(text)) {
    return refuse(`The URL rendered to the text ${quoted(text)}, which is no URL.`);
  }
  const url = new URL(text);
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    return refuse(`The URL's scheme is "${url.protocol.slice(0, -1)}"; "https" is called.`);
  }
  const authorization = basicAuthorization(url);
  url.hash = "";
  url.username = "";
  url.password = "";
  return ok(authorization === undefined ? { url } : { url, authorization });
}

function refuse(message: string): Result<never> {
  return failed("template-failed", message, PATH);
}

function hasControlCharacter(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x20 || code === 0x7f) return true;
  }
  return false;
}

const AUTHORITY = /^[^/?#\\]*[/\\]*[^/?#\\]*/;
const DOT_SEGMENT = /^(?:\.|%2e){1,2}$/i;

function hasDotSegment(text: string): boolean {
  const path = text.replace(AUTHORITY, "").split(/[?#]/, 1)[0] ?? "";
  return path.split(/[/\\]/).some((segment) => DOT_SEGMENT.test(segment));
}

function basicAuthorization(url: URL): string | undefined {
  if (url.username === "" && url.password === "") return undefined;
  const credentials = `${decoded(url.username)}:${decoded(url.password)}`;
  return `Basic ${Buffer.from(credentials).toString("base64")}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray percent sign means itself.
    return text;
  }
}
