import type { RuntimeConfig } from "../model/config.ts";
import { judgeAddress } from "../model/egress-address.ts";
import { hostMatches, urlTarget } from "../model/invocation-url.ts";
import type { RunError, RunErrorCode } from "../model/run.ts";
import type { EgressPolicy } from "../ports/http-client.ts";
import { boundHosts } from "../ports/secrets.ts";

export interface Destination {
  /** As the definition has it: whether its host was written by a person decides about secrets. */
  readonly template: string;
  readonly url: URL;
  /** The names of the secrets that the request carries. */
  readonly secrets: readonly string[];
  /** What the call may reach. */
  readonly policy: EgressPolicy;
}

/** Why a request must not go where it would go; `undefined` where it may. */
export function refusedDestination(
  destination: Destination,
  runtime: RuntimeConfig,
): RunError | undefined {
  const host = destination.url.hostname.replace(/\.$/, "");
  const { allow } = runtime.egress;
  if (allow !== undefined && !allow.some((pattern) => hostMatches(host, pattern))) {
    const allowed = allow.length === 0 ? "it allows none" : `it allows ${list(allow)}`;
    return refusal(
      "egress-refused",
      `"egress.allow" does not allow the host "${host}"; ${allowed}.`,
    );
  }
  const target = urlTarget(destination.template);
  if (target.kind === "literal" && target.host !== host) {
    const message = `The definition names the host "${target.host}", but the URL rendered to the host "${host}".`;
    return refusal("egress-refused", message);
  }
  const unreachable = refusedByPolicy(destination);
  if (unreachable !== undefined) return refusal("egress-refused", unreachable);
  const fixedHost = target.kind === "literal" || target.kind === "secret";
  for (const name of destination.secrets) {
    const hosts = boundHosts(name, runtime);
    if (hosts === undefined) {
      if (fixedHost) continue;
      const message = `The secret "${name}" is bound to no host, and the host "${host}" comes from a template. Bind the secret with "secrets.${name}.hosts" in longshore.yaml.`;
      return refusal("secret-host", message);
    }
    if (!hosts.some((pattern) => hostMatches(host, pattern))) {
      const message = `The secret "${name}" may only go to ${list(hosts)}, and the URL's host is "${host}".`;
      return refusal("secret-host", message);
    }
  }
  return undefined;
}

/**
 * Why secrets must not go to the operator's own services; `undefined` where they may. No guard
 * applies to those, but a secret that is bound to hosts goes to no other.
 */
export function refusedSecrets(
  urls: readonly string[],
  secrets: readonly string[],
  runtime: RuntimeConfig,
): RunError | undefined {
  for (const name of secrets) {
    const hosts = boundHosts(name, runtime);
    if (hosts === undefined) continue;
    for (const { hostname } of urls.map((url) => new URL(url))) {
      if (hosts.some((pattern) => hostMatches(hostname, pattern))) continue;
      const message = `The secret "${name}" may only go to ${list(hosts)}, and this call goes to "${hostname}".`;
      return { code: "secret-host", message, path: "invocationMethod" };
    }
  }
  return undefined;
}

/**
 * What the call itself would be refused for, as far as it can be known without calling: a name's
 * addresses are judged when connecting.
 */
function refusedByPolicy({ url, policy }: Destination): string | undefined {
  if (url.protocol === "http:" && !policy.allowHttp) {
    return 'The URL\'s scheme is "http", which is only called with "network.allowHttp: true" in longshore.yaml.';
  }
  if (!isAddress(url.hostname)) return undefined;
  const verdict = judgeAddress(url.hostname, policy.allowPrivate);
  if (verdict.kind === "allowed") return undefined;
  return `The address "${url.hostname}" is not public (${verdict.range}); it is only called with "agent: true" and its network in "network.allowPrivate" in longshore.yaml.`;
}

/** URL parsing has turned decimal, octal, hexadecimal and short forms into four parts. */
function isAddress(hostname: string): boolean {
  return hostname.startsWith("[") || /^\d+\.\d+\.\d+\.\d+\.?$/.test(hostname);
}

function list(hosts: readonly string[]): string {
  return hosts.length === 0 ? "no host" : hosts.map((host) => `"${host}"`).join(", ");
}

function refusal(code: RunErrorCode, message: string): RunError {
  return { code, message, path: "invocationMethod.url" };
}
