import type { CheckedAutomation, Finding, Rule } from "../rule.ts";
import { shownText } from "../shown-text.ts";
import type { SingleQuoted } from "../single-quotes.ts";
import { singleQuoted, withDoubleQuotes } from "../single-quotes.ts";
import type { PlacedExpression } from "../template-place.ts";
import { expressionsWith, rangeInExpression } from "../template-place.ts";
import { writtenForm } from "../written-form.ts";

export const templateSingleQuotes: Rule = {
  code: "template-single-quotes",
  check(checked) {
    return expressionsWith(checked, "'").flatMap((placed) => {
      const quoted = singleQuoted(placed.expression);
      const inside = quoted
        .filter(({ kind }) => kind === "inside")
        .map((one) => insideString(checked, placed, one));
      // Where a quote stays single, `template-quotes` shows the whole expression.
      if (quoted.some(({ kind }) => kind === "kept")) return inside;
      const first = quoted.find(({ kind }) => kind === "rewritten");
      return first === undefined ? inside : [rewritten(checked, placed, first), ...inside];
    });
  },
};

function rewritten(
  checked: CheckedAutomation,
  placed: PlacedExpression,
  { start, end }: SingleQuoted,
): Finding {
  const { source } = placed.expression;
  const form = withDoubleQuotes(source).trim();
  return {
    message: `The single quotes of "${shownText(source.slice(start, end))}" are no jq: Port rewrites them to double quotes, because they stand next to white space.`,
    hint: `Write: {{ ${writtenForm(checked, placed, start, form)} }}`,
    range: rangeInExpression(checked, placed, start, end),
  };
}

function insideString(
  checked: CheckedAutomation,
  placed: PlacedExpression,
  { start, end }: SingleQuoted,
): Finding {
  const form = writtenForm(checked, placed, start, "\\u0027");
  return {
    message:
      "The single quote inside this string stands next to white space, so Port rewrites it to a double quote, which ends the string.",
    hint: `Write ${form} for the quote.`,
    range: rangeInExpression(checked, placed, start, end),
  };
}
