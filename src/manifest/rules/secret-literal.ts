import { literalTokens, quotedStart } from "../literal-secrets.ts";
import type { PlacedCredential } from "../placed-credentials.ts";
import {
  headerCredential,
  keyCredential,
  urlCredentials,
  withoutTemplates,
} from "../placed-credentials.ts";
import type { CheckedAutomation, Finding, Rule, TemplateString } from "../rule.ts";
import { rangeInTemplate } from "../template-place.ts";
import { webhookCall } from "../webhook-call.ts";

const WHY = "whoever can read the repository can use it.";

export const secretLiteral: Rule = {
  code: "secret-literal",
  check(checked) {
    return checked.templates.flatMap((template) => {
      if (template.place === "key") return [];
      const tokens = tokenFindings(checked, template);
      return tokens.length > 0 ? tokens : credentialFindings(checked, template);
    });
  },
};

function tokenFindings(checked: CheckedAutomation, template: TemplateString): readonly Finding[] {
  return literalTokens(template.text).map((token) => {
    const secret = template.text.slice(token.start, token.end);
    const name = token.name ?? `${serviceName(checked)}_TOKEN`;
    return {
      message: `${token.what}${quotedStart(secret)} is written in clear; ${WHY}`,
      hint: hint(name, `{{ .secrets.${name} }}`),
      range: rangeInTemplate(checked, template, token.start, token.end),
    };
  });
}

function credentialFindings(
  checked: CheckedAutomation,
  template: TemplateString,
): readonly Finding[] {
  return credentials(checked, template).map((credential) => {
    const { where, suffix, before, start, end } = credential;
    const service = serviceName(checked);
    const name = suffix.startsWith(service) ? suffix : `${service}_${suffix}`;
    const shown = quotedStart(template.text.slice(start, end));
    return {
      message: `${where} holds a credential${shown} in clear; ${WHY}`,
      hint: hint(name, `${before}{{ .secrets.${name} }}`),
      range: rangeInTemplate(checked, template, start, end),
    };
  });
}

function credentials(
  checked: CheckedAutomation,
  template: TemplateString,
): readonly PlacedCredential[] {
  const [part, name] = template.path.slice(checked.base.length + 1);
  const isWebhook = webhookCall(checked) !== undefined;
  if (isWebhook && part === "url") return urlCredentials(withoutTemplates(template));
  const found =
    isWebhook && part === "headers" && typeof name === "string"
      ? headerCredential(name, template)
      : keyCredential(template);
  return found === undefined ? [] : [found];
}

function hint(name: string, replacement: string): string {
  return `Revoke it, keep the new one as the secret "${name}" and write ${replacement} here.`;
}

/** What a secret's name begins with: the name of who is called. */
function serviceName(checked: CheckedAutomation): string {
  const call = webhookCall(checked);
  if (call === undefined) return checked.automation.invocationMethod.type;
  if (call.target.kind !== "literal" || !/[a-z]/.test(call.target.host)) return "WEBHOOK";
  const labels = call.target.host.split(".");
  const label = labels.at(-2) ?? labels[0] ?? "";
  const isCountry = labels.length > 2 && /^(?:com?|net|org|gov|ac)$/.test(label);
  const name = (isCountry ? labels.at(-3) : label) ?? "";
  return name.replaceAll(/[^A-Za-z0-9]+/g, "_").toUpperCase();
}
