import { hostMatches } from "../../model/invocation-url.ts";
import { quotedList } from "../../model/suggest.ts";
import type { Rule } from "../rule.ts";
import { rangeOfHost, webhookCall } from "../webhook-call.ts";

export const policyHost: Rule = {
  code: "policy-host",
  check(checked, { policy }) {
    const rule = policy?.config.hosts;
    if (rule === undefined) return [];
    const { allow, severity } = rule;
    const call = webhookCall(checked);
    if (call?.target.kind !== "literal") return [];
    const { host } = call.target;
    if (allow.some((pattern) => hostMatches(host, pattern))) return [];
    const allowed = allow.length === 0 ? "none" : quotedList(allow);
    return [
      {
        ...(severity === undefined ? {} : { severity }),
        message: `"policy.hosts" does not allow the host "${host}"; it allows ${allowed}.`,
        hint: `Call an allowed host, or have "${host}" added to "policy.hosts.allow".`,
        range: rangeOfHost(checked, call),
      },
    ];
  },
};
