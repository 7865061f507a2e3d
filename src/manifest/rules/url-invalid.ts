import { urlCredentials, withoutTemplates } from "../placed-credentials.ts";
import type { CheckedAutomation, Finding, Rule } from "../rule.ts";
import { shownText } from "../shown-text.ts";
import { rangeInTemplate } from "../template-place.ts";
import type { WebhookCall } from "../webhook-call.ts";
import { rangeOfHost, urlTemplate, webhookCall } from "../webhook-call.ts";

export const urlInvalid: Rule = {
  code: "url-invalid",
  check(checked) {
    const call = webhookCall(checked);
    if (call === undefined) return [];
    const found = placeholders(checked, call);
    if (found.length > 0) return found;
    return notCallable(checked, call) ?? userInfo(checked, call) ?? [];
  },
};

// Neither angle brackets nor single braces are part of a URL; YOUR_HOST is no host.
const PLACEHOLDER =
  /<[^<>]+>|(?<!\{)\{[A-Za-z][\w.-]*\}(?!\})|(?<![\w-])YOUR[_-][A-Z0-9_-]+(?![\w-])|(?<![\w=-])[A-Z]+_[A-Z0-9_]*(?:URL|HOST|DOMAIN|ENDPOINT|TOKEN|KEY|ID)(?![\w-])/g;

function placeholders(checked: CheckedAutomation, call: WebhookCall): readonly Finding[] {
  const template = urlTemplate(checked, call);
  if (template === undefined || template.parsed.kind === "invalid") return [];
  const text = withoutTemplates(template);
  return [...text.matchAll(PLACEHOLDER)].map((found) => ({
    message: `The URL has a placeholder, "${shownText(found[0])}", where a value belongs.`,
    hint: placeholderHint(found[0], found[0] === text.trim()),
    range: rangeInTemplate(checked, template, found.index, found.index + found[0].length),
  }));
}

function placeholderHint(found: string, isWhole: boolean): string {
  if (!isWhole) return "Write the value in its place.";
  const words = found.split(/[^A-Za-z0-9]+/).filter((word) => word !== "" && !/^your$/i.test(word));
  const name = words.join("_").toUpperCase();
  return `Write the URL, or {{ .secrets.${name} }} where the URL is a secret.`;
}

function notCallable(
  checked: CheckedAutomation,
  call: WebhookCall,
): readonly Finding[] | undefined {
  const template = urlTemplate(checked, call);
  // Unbalanced braces have their own code.
  if (call.target.kind !== "invalid" || template?.parsed.kind === "invalid") return undefined;
  const text = call.invocation.url.trim();
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase();
  const isRelative = scheme === undefined || /^[^/]*:\d+(?:\/|$)/.test(text);
  const finding = {
    message: `The URL "${shownText(text)}" cannot be called. ${call.target.message} Only "https" URLs with a host can be.`,
    hint:
      isRelative && !text.startsWith("/")
        ? `Write "https://${shownText(text)}".`
        : 'Write a URL that begins with "https://" and a host.',
    range: checked.document.rangeOfValue(call.urlPath),
  };
  return [finding];
}

function userInfo(checked: CheckedAutomation, call: WebhookCall): readonly Finding[] | undefined {
  const { target, invocation } = call;
  if (target.kind !== "literal" || !target.hasUserInfo) return undefined;
  // A password in clear is `secret-literal`.
  if (urlCredentials(invocation.url).some(({ suffix }) => suffix === "PASSWORD")) return undefined;
  const finding = {
    message: `The URL has user information before the host "${target.host}", which logs and receivers may show.`,
    hint: 'Remove it and write the header "Authorization": "Basic {{ .secrets.BASIC_AUTH }}".',
    range: rangeOfHost(checked, call),
  };
  return [finding];
}
