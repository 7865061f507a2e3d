import { lexJq } from "../../model/jq-lexer.ts";
import { parseTemplate, templateExpressions } from "../../model/template.ts";
import { maskLiteralSecrets } from "../literal-secrets.ts";
import type { ConditionExpression, Rule } from "../rule.ts";
import { shownText } from "../shown-text.ts";

export const templateInCondition: Rule = {
  code: "template-in-condition",
  check(checked) {
    return checked.conditions.flatMap((condition) => {
      const offset = templateOffset(condition);
      if (offset === undefined) return [];
      const bare = bareForm(condition.expression);
      return [
        {
          message: `The condition "${shownText(condition.expression)}" is written as a template; a condition is bare jq, without "{{ }}".`,
          hint:
            bare === undefined ? 'Remove the "{{" and "}}".' : `Write: ${maskLiteralSecrets(bare)}`,
          range: checked.document.rangeInString(
            condition.path,
            offset,
            condition.expression.length,
          ),
        },
      ];
    });
  },
};

/** Two braces in a row are never jq outside a string: an object is no object's key. */
function templateOffset({ expression }: ConditionExpression): number | undefined {
  if (!expression.includes("{{")) return undefined;
  const { tokens } = lexJq(expression);
  const index = tokens.findIndex(
    (token, at) =>
      token.text === "{" &&
      token.kind === "bracket" &&
      tokens[at + 1]?.text === "{" &&
      tokens[at + 1]?.offset === token.offset + 1,
  );
  return tokens[index]?.offset;
}

/** The jq between the braces, over a condition's root, where the whole is one template. */
function bareForm(expression: string): string | undefined {
  const parsed = parseTemplate(expression);
  if (parsed.kind !== "value") return undefined;
  const [inner] = templateExpressions(parsed);
  return inner?.expression
    .trim()
    .replaceAll(/(?<![\w)\]}"?])\.event\.(?=diff|context|trigger|action)/g, ".");
}
