import { HTTP_METHODS } from "../../model/http-methods.ts";
import { nearest } from "../../model/suggest.ts";
import type { Rule } from "../rule.ts";
import { shownText } from "../shown-text.ts";
import { webhookCall } from "../webhook-call.ts";

export const methodUnknown: Rule = {
  code: "method-unknown",
  check(checked) {
    const call = webhookCall(checked);
    const method = call?.invocation.method;
    if (call === undefined || method === undefined || method.includes("{{")) return [];
    const name = method.trim().toUpperCase();
    if (HTTP_METHODS.some((known) => known === name)) return [];
    const near = nearest(name.slice(0, 20), HTTP_METHODS);
    return [
      {
        message: `The method "${shownText(method)}" is not called; ${HTTP_METHODS.join(", ")} are.`,
        hint: near === undefined ? "Write one of these methods." : `Did you mean "${near}"?`,
        range: checked.document.rangeOfValue([...call.path, "method"]),
      },
    ];
  },
};
