import type { JsonPath } from "../model/json.ts";
import { isJsonObject } from "../model/json.ts";
import { visitStrings } from "../model/secret-references.ts";
import { parseTemplate } from "../model/template.ts";
import type { ConditionExpression, TemplateString } from "./rule.ts";

/** The jq of an automation, whether the schema accepts the rest of it or not. Paths start at the document. */
export interface AutomationParts {
  readonly conditions: readonly ConditionExpression[];
  readonly templates: readonly TemplateString[];
}

export function takeApart(value: unknown, base: JsonPath): AutomationParts {
  if (!isJsonObject(value)) return { conditions: [], templates: [] };
  return {
    conditions: conditionsOf(value["trigger"], base),
    templates: templatesOf(value["invocationMethod"], base),
  };
}

function conditionsOf(trigger: unknown, base: JsonPath): readonly ConditionExpression[] {
  const condition = isJsonObject(trigger) ? trigger["condition"] : undefined;
  const expressions = isJsonObject(condition) ? condition["expressions"] : undefined;
  if (!Array.isArray(expressions)) return [];
  return expressions.flatMap((expression: unknown, index) =>
    typeof expression === "string"
      ? [{ path: [...base, "trigger", "condition", "expressions", index], expression }]
      : [],
  );
}

function templatesOf(invocation: unknown, base: JsonPath): readonly TemplateString[] {
  if (!isJsonObject(invocation)) return [];
  const templates: TemplateString[] = [];
  visitStrings(
    invocation,
    (text, path, place) => {
      templates.push({ path: path.slice(), place, text, parsed: parseTemplate(text) });
    },
    [...base, "invocationMethod"],
  );
  return templates;
}
