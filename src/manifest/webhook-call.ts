import type { WebhookInvocation } from "../model/automation.ts";
import type { UrlTarget } from "../model/invocation-url.ts";
import { urlTarget } from "../model/invocation-url.ts";
import type { JsonPath } from "../model/json.ts";
import type { Range } from "../model/source.ts";
import type { CheckedAutomation, TemplateString } from "./rule.ts";

/** The request of a WEBHOOK or SLACK automation, as far as the definition says it. */
export interface WebhookCall {
  readonly invocation: WebhookInvocation;
  readonly target: UrlTarget;
  /** Of `invocationMethod` in the document. */
  readonly path: JsonPath;
  readonly urlPath: JsonPath;
}

// Half a dozen rules ask for the same URL.
const CALLS = new WeakMap<CheckedAutomation, WebhookCall>();

/** `undefined` for the other invocation types. */
export function webhookCall(checked: CheckedAutomation): WebhookCall | undefined {
  const invocation = checked.automation.invocationMethod;
  if (invocation.type !== "WEBHOOK" && invocation.type !== "SLACK") return undefined;
  const known = CALLS.get(checked);
  if (known !== undefined) return known;
  const path = [...checked.base, "invocationMethod"];
  const call = { invocation, target: urlTarget(invocation.url), path, urlPath: [...path, "url"] };
  CALLS.set(checked, call);
  return call;
}

/** The URL among the automation's templates. */
export function urlTemplate(
  checked: CheckedAutomation,
  call: WebhookCall,
): TemplateString | undefined {
  const length = call.urlPath.length;
  return checked.templates.find(
    ({ path, place }) => place === "value" && path.length === length && path[length - 1] === "url",
  );
}

/** A host that the URL spells out, and where: the host as written, or the whole URL. */
export function rangeOfHost(checked: CheckedAutomation, call: WebhookCall): Range {
  const written = /^\s*[a-z][a-z0-9+.-]*:[/\\]*(?:[^/\\?#@]*@)?(\[[^\]]*\]|[^/\\?#:]*)/i.exec(
    call.invocation.url,
  );
  const host = written?.[1] ?? "";
  if (written === null || host === "") return checked.document.rangeOfValue(call.urlPath);
  const end = written[0].length;
  return checked.document.rangeInString(call.urlPath, end - host.length, end);
}
