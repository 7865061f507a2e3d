import { isProtectedHeader } from "../../model/protected-headers.ts";
import type { CheckedAutomation, Finding, Rule, TemplateString } from "../rule.ts";
import { shownText } from "../shown-text.ts";
import { rangeInTemplate, rangeOfTemplate } from "../template-place.ts";
import { webhookCall } from "../webhook-call.ts";

export const headerProtected: Rule = {
  code: "header-protected",
  check(checked) {
    if (webhookCall(checked) === undefined) return [];
    return checked.templates
      .filter((template) => isHeader(checked, template))
      .flatMap((template) => {
        const finding =
          template.place === "key"
            ? nameFinding(checked, template)
            : valueFinding(checked, template);
        return finding === undefined ? [] : [finding];
      });
  },
};

function isHeader({ base }: CheckedAutomation, { path }: TemplateString): boolean {
  return path.length === base.length + 3 && path[base.length + 1] === "headers";
}

/** The `token` of RFC 9110. */
const HEADER_NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;

function nameFinding(checked: CheckedAutomation, template: TemplateString): Finding | undefined {
  if (template.parsed.kind !== "literal") return undefined;
  const { text } = template;
  if (isProtectedHeader(text)) {
    return {
      message: `The header "${shownText(text)}" says how the request is framed or who sent it; a definition cannot set it, and it is left out.`,
      hint: "Remove it; Longshore sets what the request needs.",
      range: rangeOfTemplate(checked, template),
    };
  }
  if (HEADER_NAME.test(text)) return undefined;
  return {
    message: `"${shownText(text)}" is no header name; letters, digits and "-" may be used.`,
    hint: `Write: ${text.trim().replaceAll(/[^0-9A-Za-z-]+/g, "-") || "X-Name"}`,
    range: rangeOfTemplate(checked, template),
  };
}

function valueFinding(checked: CheckedAutomation, template: TemplateString): Finding | undefined {
  const { text, parsed } = template;
  if (parsed.kind !== "literal" && parsed.kind !== "text") return undefined;
  const inside = parsed.kind === "literal" ? text : withSpaces(template);
  const start = inside.length - inside.trimStart().length;
  const offset = forbiddenOffset(inside.trim());
  if (offset === undefined) return undefined;
  const name = String(template.path.at(-1));
  return {
    message: `The header "${shownText(name)}" has a line break or another control character in its value, which would end the header.`,
    hint: "Write the value on one line.",
    range: rangeInTemplate(checked, template, start + offset, start + offset + 1),
  };
}

/** White space is free inside a template. */
function withSpaces({ parsed }: TemplateString): string {
  if (parsed.kind !== "text") return "";
  return parsed.parts
    .map((part) =>
      part.kind === "text" ? part.text : "x".repeat(part.expression.source.length + 4),
    )
    .join("");
}

function forbiddenOffset(text: string): number | undefined {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if ((code < 0x20 && code !== 0x09) || code === 0x7f) return index;
  }
  return undefined;
}
