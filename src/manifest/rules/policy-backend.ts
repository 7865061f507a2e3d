import { quotedList } from "../../model/suggest.ts";
import type { Rule } from "../rule.ts";

export const policyBackend: Rule = {
  code: "policy-backend",
  check({ automation, base, document }, { policy }) {
    const rule = policy?.config.backends;
    if (rule === undefined) return [];
    const { allow, severity } = rule;
    const { type } = automation.invocationMethod;
    if (allow.some((backend) => backend === type)) return [];
    return [
      {
        ...(severity === undefined ? {} : { severity }),
        message: `"policy.backends" does not allow "${type}"; it allows ${quotedList(allow)}.`,
        hint: `Use an allowed backend, or have "${type}" added to "policy.backends.allow".`,
        range: document.rangeOfValue([...base, "invocationMethod", "type"]),
      },
    ];
  },
};
