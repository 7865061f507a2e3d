import type { Rule } from "../rule.ts";
import { shownText } from "../shown-text.ts";
import { singleQuoted, withDoubleQuotes } from "../single-quotes.ts";
import { expressionsWith, rangeInExpression } from "../template-place.ts";
import { writtenForm } from "../written-form.ts";

export const templateQuotes: Rule = {
  code: "template-quotes",
  check(checked) {
    return expressionsWith(checked, "'").flatMap((placed) => {
      const { expression } = placed;
      const kept = singleQuoted(expression).find((quoted) => quoted.kind === "kept");
      if (kept === undefined) return [];
      const { start, end } = kept;
      const form = withDoubleQuotes(expression.source).trim();
      return [
        {
          message: `The single quotes of "${shownText(expression.source.slice(start, end))}" stay single: Port rewrites only quotes next to white space, and jq has no single-quoted strings.`,
          hint: `Write: {{ ${writtenForm(checked, placed, start, form)} }}`,
          range: rangeInExpression(checked, placed, start, end),
        },
      ];
    });
  },
};
