import type { Rule } from "../rule.ts";
import { webhookCall } from "../webhook-call.ts";

const SCHEME = /^\s*http:/i;

export const urlInsecure: Rule = {
  code: "url-insecure",
  check(checked, { runtime }) {
    const call = webhookCall(checked);
    if (call === undefined || runtime.network.allowHttp) return [];
    const scheme = SCHEME.exec(call.invocation.url);
    if (scheme === null || call.target.kind === "invalid") return [];
    const end = scheme[0].length;
    return [
      {
        message:
          'The URL\'s scheme is "http", which sends the request and its secrets in clear; only "https" is called.',
        hint: 'Write "https:", or set "network.allowHttp: true" in longshore.yaml.',
        range: checked.document.rangeInString(call.urlPath, end - "http:".length, end),
      },
    ];
  },
};
