import { secretVariable } from "../../ports/secrets.ts";
import type { Finding, Rule } from "../rule.ts";
import type { SecretUse } from "../secret-uses.ts";
import { secretUses } from "../secret-uses.ts";

export const secretCollision: Rule = {
  code: "secret-collision",
  check(checked) {
    const first = new Map<string, SecretUse>();
    return secretUses(checked).flatMap((use): readonly Finding[] => {
      const variable = secretVariable(use.name);
      const other = first.get(variable);
      if (other === undefined) {
        first.set(variable, use);
        return [];
      }
      return [
        {
          message: `The secrets "${other.name}" and "${use.name}" are both read from "${variable}", so they are the same.`,
          hint: `Write {{ .secrets.${variable.replace("LONGSHORE_SECRET_", "")} }} in both places, or rename one of the secrets.`,
          range: use.range(),
          notes: [
            {
              message: `"${other.name}" is first used here.`,
              file: checked.document.file,
              range: other.range(),
            },
          ],
        },
      ];
    });
  },
};
