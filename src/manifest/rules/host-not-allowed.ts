import { hostMatches } from "../../model/invocation-url.ts";
import { quotedList } from "../../model/suggest.ts";
import type { Rule } from "../rule.ts";
import { rangeOfHost, webhookCall } from "../webhook-call.ts";

export const hostNotAllowed: Rule = {
  code: "host-not-allowed",
  check(checked, { runtime }) {
    const { allow } = runtime.egress;
    const call = webhookCall(checked);
    if (allow === undefined || call?.target.kind !== "literal") return [];
    const { host } = call.target;
    if (allow.some((pattern) => hostMatches(host, pattern))) return [];
    const allowed = allow.length === 0 ? "none" : quotedList(allow);
    return [
      {
        message: `"egress.allow" does not allow the host "${host}"; it allows ${allowed}.`,
        hint: `Add "${host}" to "egress.allow" in longshore.yaml, or call an allowed host.`,
        range: rangeOfHost(checked, call),
      },
    ];
  },
};
