import { judgeAddress } from "../../model/egress-address.ts";
import { isPlaceholder } from "../placeholder.ts";
import type { Rule } from "../rule.ts";
import { rangeOfHost, webhookCall } from "../webhook-call.ts";

export const hostPrivate: Rule = {
  code: "host-private",
  check(checked, { runtime }) {
    const call = webhookCall(checked);
    if (call?.target.kind !== "literal") return [];
    const { host } = call.target;
    const hasAgent = call.invocation.agent !== undefined && call.invocation.agent !== false;
    const { allowPrivate } = runtime.network;
    const why = isAddress(host)
      ? privateAddress(host, hasAgent ? allowPrivate : [])
      : privateName(host, hasAgent && allowPrivate.length > 0);
    if (why === undefined) return [];
    return [
      {
        message: `The host "${host}" is ${why}; a call may reach the private network only with "agent: true" and "network.allowPrivate".`,
        hint: hasAgent
          ? 'Add its network to "network.allowPrivate" in longshore.yaml, or call a public host.'
          : 'Write "agent: true" and set "network.allowPrivate" in longshore.yaml, or call a public host.',
        range: rangeOfHost(checked, call),
      },
    ];
  },
};

// URL parsing has turned decimal, octal, hexadecimal and short forms into four parts.
function isAddress(host: string): boolean {
  return host.startsWith("[") || /^\d+\.\d+\.\d+\.\d+$/.test(host);
}

const RANGES: Readonly<Record<string, string>> = {
  loopback: "this machine itself",
  private: "a private address",
  uniqueLocal: "a private address",
  linkLocal: "a link-local address, as metadata services have",
  metadata: "a cloud's metadata service",
  carrierGradeNat: "an address inside a provider's network",
};

function privateAddress(host: string, allowPrivate: readonly string[]): string | undefined {
  const verdict = judgeAddress(host, allowPrivate);
  if (verdict.kind === "allowed") return undefined;
  return RANGES[verdict.range] ?? `no public address ("${verdict.range}")`;
}

const LOCAL_NAME = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home\.arpa)$/;

/** Where a name leads is known when calling; what is certain is that these lead nowhere public. */
function privateName(host: string, mayBeAllowed: boolean): string | undefined {
  if (mayBeAllowed || host === "") return undefined;
  if (host === "localhost" || host.endsWith(".localhost")) return "this machine itself";
  if (LOCAL_NAME.test(host)) return "a name of a local network";
  const isSingleLabel = !/[._]/.test(host) && !isPlaceholder(host);
  return isSingleLabel ? "a name of a local network, without a domain" : undefined;
}
