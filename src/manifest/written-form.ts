import { maskLiteralSecrets } from "./literal-secrets.ts";
import type { CheckedAutomation } from "./rule.ts";
import type { PlacedExpression } from "./template-place.ts";
import { rangeInExpression, rangeInTemplate, rangeOfTemplate } from "./template-place.ts";

/**
 * A replacement as it is typed into the file: with its double quotes escaped where the string
 * around it is double-quoted, and without secrets.
 *
 * @param singleQuote - where the expression has a single quote; its width in the file tells YAML's
 * styles apart.
 */
export function writtenForm(
  checked: CheckedAutomation,
  placed: PlacedExpression,
  singleQuote: number,
  replacement: string,
): string {
  const shown = maskLiteralSecrets(replacement);
  if (!isDoubleQuoted(checked, placed, singleQuote)) return shown;
  return shown.replaceAll("\\", "\\\\").replaceAll('"', '\\"');
}

function isDoubleQuoted(
  checked: CheckedAutomation,
  placed: PlacedExpression,
  singleQuote: number,
): boolean {
  if (checked.document.file.endsWith(".json")) return true;
  const quote = rangeInExpression(checked, placed, singleQuote, singleQuote + 1);
  // In YAML's single-quoted style a quote is written twice.
  if (quote.end.column - quote.start.column > 1) return false;
  const whole = rangeOfTemplate(checked, placed.template);
  const first = rangeInTemplate(checked, placed.template, 0, 1);
  return first.start.line === whole.start.line && first.start.column === whole.start.column + 1;
}
