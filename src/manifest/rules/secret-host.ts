import { hostMatches } from "../../model/invocation-url.ts";
import { quotedList } from "../../model/suggest.ts";
import { boundHosts } from "../../ports/secrets.ts";
import type { Finding, Rule } from "../rule.ts";
import { secretUses } from "../secret-uses.ts";
import { webhookCall } from "../webhook-call.ts";

export const secretHost: Rule = {
  code: "secret-host",
  check(checked, { runtime }) {
    const target = webhookCall(checked)?.target;
    if (target === undefined || target.kind === "invalid") return [];
    return secretUses(checked).flatMap(({ name, range }): readonly Finding[] => {
      const hosts = boundHosts(name, runtime);
      if (hosts === undefined) {
        if (target.kind !== "templated") return [];
        return [
          {
            message: `The secret "${name}" is bound to no host, and the URL's host comes from a template; dispatch refuses to send it.`,
            hint: `Set "secrets.${name}.hosts" in longshore.yaml, or write the host into the URL.`,
            range: range(),
          },
        ];
      }
      if (target.kind !== "literal") return [];
      if (hosts.some((pattern) => hostMatches(target.host, pattern))) return [];
      const bound = hosts.length === 0 ? "no host" : quotedList(hosts);
      return [
        {
          message: `The secret "${name}" may only go to ${bound}, and the URL's host is "${target.host}"; dispatch refuses to send it.`,
          hint: `Call a host of the secret, use another secret, or add "${target.host}" to "secrets.${name}.hosts" in longshore.yaml.`,
          range: range(),
        },
      ];
    });
  },
};
