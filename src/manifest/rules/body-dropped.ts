import { METHODS_WITHOUT_BODY } from "../../model/http-methods.ts";
import type { Rule } from "../rule.ts";
import { webhookCall } from "../webhook-call.ts";

export const bodyDropped: Rule = {
  code: "body-dropped",
  check(checked) {
    const call = webhookCall(checked);
    const body = call?.invocation.body;
    const method = call?.invocation.method?.trim().toUpperCase() ?? "POST";
    if (call === undefined || body === undefined || !METHODS_WITHOUT_BODY.has(method)) return [];
    // Port's form writes an empty body for every method.
    if (Object.keys(body).length === 0) return [];
    return [
      {
        message: `A ${method} request has no body, so this "body" is not sent.`,
        hint: 'Remove "body" and put what the receiver needs into the URL, or write another method.',
        range: checked.document.rangeOfKey([...call.path, "body"]),
      },
    ];
  },
};
