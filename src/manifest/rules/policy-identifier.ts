import type { Rule } from "../rule.ts";
import { shownText } from "../shown-text.ts";

export const policyIdentifier: Rule = {
  code: "policy-identifier",
  check({ automation, base, document }, { policy }) {
    const rule = policy?.config.identifier;
    if (rule === undefined) return [];
    const { pattern, severity } = rule;
    if (policy?.patterns.get(pattern)?.matches(automation.identifier) !== false) return [];
    return [
      {
        ...(severity === undefined ? {} : { severity }),
        message: `The identifier "${shownText(automation.identifier)}" does not match "policy.identifier": "${shownText(pattern)}".`,
        hint: "Give it an identifier in which the pattern is found; what was synced under the old one is then deleted.",
        range: document.rangeOfValue([...base, "identifier"]),
      },
    ];
  },
};
