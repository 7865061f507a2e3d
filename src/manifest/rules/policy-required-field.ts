import { POLICY_FIELDS } from "../policy/compile-policy.ts";
import type { Finding, Rule } from "../rule.ts";
import { shownText } from "../shown-text.ts";

export const policyRequiredField: Rule = {
  code: "policy-required-field",
  check({ automation, base, document }, { policy }) {
    const required = policy?.config.requiredFields;
    if (policy === undefined || required === undefined) return [];
    return POLICY_FIELDS.flatMap((field): readonly Finding[] => {
      const rule = required[field];
      if (rule === undefined) return [];
      const { severity, pattern } = rule;
      const shared = severity === undefined ? {} : { severity };
      const asked = `"policy.requiredFields.${field}"`;
      const text = automation[field];
      if (text === undefined || text.trim() === "") {
        const path = [...base, text === undefined ? "identifier" : field];
        const matching = pattern === undefined ? "" : ` that matches "${shownText(pattern)}"`;
        return [
          {
            ...shared,
            message: `"${automation.identifier}" has no ${field}; ${asked} requires one${matching}.`,
            hint: `Write "${field}".`,
            range: document.rangeOfValue(path),
          },
        ];
      }
      if (pattern === undefined || policy.patterns.get(pattern)?.matches(text) !== false) return [];
      return [
        {
          ...shared,
          message: `The ${field} "${shownText(text)}" does not match ${asked}: "${shownText(pattern)}".`,
          hint: `Write a ${field} in which the pattern is found.`,
          range: document.rangeOfValue([...base, field]),
        },
      ];
    });
  },
};
