import type { Range } from "../model/source.ts";
import type { TemplateExpression } from "../model/template.ts";
import { templateExpressions } from "../model/template.ts";
import type { CheckedAutomation, TemplateString } from "./rule.ts";

/** A stretch of a template string in the file; offsets count UTF-16 code units of the string from 0. */
export function rangeInTemplate(
  checked: CheckedAutomation,
  template: TemplateString,
  start: number,
  end: number,
): Range {
  return template.place === "key"
    ? checked.document.rangeInKey(template.path, start, end)
    : checked.document.rangeInString(template.path, start, end);
}

/** The whole string in the file: a key, or a value. */
export function rangeOfTemplate(checked: CheckedAutomation, template: TemplateString): Range {
  return template.place === "key"
    ? checked.document.rangeOfKey(template.path)
    : checked.document.rangeOfValue(template.path);
}

/** One expression and the string that it stands in. */
export interface PlacedExpression {
  readonly template: TemplateString;
  readonly expression: TemplateExpression;
}

/** The expressions of all templates whose source contains a word, in the order of the file. */
export function expressionsWith(
  checked: CheckedAutomation,
  word: string,
): readonly PlacedExpression[] {
  const found: PlacedExpression[] = [];
  for (const template of checked.templates) {
    if (template.parsed.kind === "literal" || !template.text.includes(word)) continue;
    for (const expression of templateExpressions(template.parsed)) {
      if (expression.source.includes(word)) found.push({ template, expression });
    }
  }
  return found;
}

/** A stretch of an expression in the file; offsets count from the expression's start. */
export function rangeInExpression(
  checked: CheckedAutomation,
  placed: PlacedExpression,
  start: number,
  end: number,
): Range {
  const { offset } = placed.expression;
  return rangeInTemplate(checked, placed.template, offset + start, offset + end);
}
