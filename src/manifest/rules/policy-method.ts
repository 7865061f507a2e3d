import { quotedList } from "../../model/suggest.ts";
import type { Rule } from "../rule.ts";
import { shownText } from "../shown-text.ts";
import { webhookCall } from "../webhook-call.ts";

export const policyMethod: Rule = {
  code: "policy-method",
  check(checked, { policy }) {
    const rule = policy?.config.methods;
    const call = webhookCall(checked);
    if (rule === undefined || call === undefined) return [];
    const { allow, severity } = rule;
    const written = call.invocation.method;
    if (written?.includes("{{") === true) return [];
    const name = (written ?? "POST").trim().toUpperCase();
    if (allow.some((method) => method === name)) return [];
    const { document } = checked;
    return [
      {
        ...(severity === undefined ? {} : { severity }),
        message:
          written === undefined
            ? `No method is said, which is POST; "policy.methods" allows ${quotedList(allow)}.`
            : `"policy.methods" does not allow the method "${shownText(written)}"; it allows ${quotedList(allow)}.`,
        hint: 'Write an allowed method under "method".',
        range:
          written === undefined
            ? document.rangeOfKey(call.path)
            : document.rangeOfValue([...call.path, "method"]),
      },
    ];
  },
};
