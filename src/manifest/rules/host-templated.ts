import { isOneSecret } from "../../model/invocation-url.ts";
import type { Rule } from "../rule.ts";
import { webhookCall } from "../webhook-call.ts";

export const hostTemplated: Rule = {
  code: "host-templated",
  check(checked, { runtime }) {
    const call = webhookCall(checked);
    if (call?.target.kind !== "templated" || runtime.egress.allow !== undefined) return [];
    // A host that a secret names is the operator's own.
    if (call.target.expressions.every((expression) => isOneSecret(expression))) return [];
    return [
      {
        message:
          'The URL\'s host comes from the event, and "egress.allow" is not set: whoever shapes an event decides where the request goes.',
        hint: 'Write the host into the URL, or list the hosts that may be called under "egress.allow" in longshore.yaml.',
        range: checked.document.rangeOfValue(call.urlPath),
      },
    ];
  },
};
