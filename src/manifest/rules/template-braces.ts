import type { CheckedAutomation, Finding, Rule, TemplateString } from "../rule.ts";
import { rangeInTemplate } from "../template-place.ts";

export const templateBraces: Rule = {
  code: "template-braces",
  check(checked) {
    return checked.templates.flatMap((template) => findingOf(checked, template) ?? []);
  },
};

function findingOf(checked: CheckedAutomation, template: TemplateString): Finding | undefined {
  const { parsed } = template;
  if (parsed.kind !== "invalid") return undefined;
  return {
    message: parsed.message,
    hint: hintFor(parsed.problem, parsed.message, template.text.slice(0, parsed.offset)),
    range: rangeInTemplate(checked, template, parsed.offset, parsed.offset + 2),
  };
}

function hintFor(
  problem: "nested" | "unclosed" | "stray",
  message: string,
  before: string,
): string {
  const separate = 'In jq, write a space between the braces of an object: "} }".';
  if (problem === "nested") {
    return `Close the template with "}}" before the next "{{" begins. In jq, write a space between the braces of an object: "{ {".`;
  }
  if (problem === "stray") {
    const own = 'Open the template with "{{", or remove the braces.';
    return before.replaceAll("{{", "").includes("{") ? `${own} ${separate}` : own;
  }
  return message.includes("quote")
    ? 'Close the quote, then end the template with "}}".'
    : 'End the template with "}}".';
}
