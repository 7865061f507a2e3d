import { createHash } from "node:crypto";
import type { Invocation } from "../../model/automation.ts";
import type { RuntimeConfig } from "../../model/config.ts";
import { hostMatches } from "../../model/invocation-url.ts";
import { secretReferences } from "../../model/secret-references.ts";
import { parseTemplate, templateExpressions } from "../../model/template.ts";
import type { Secrets } from "../../ports/secrets.ts";
import { boundHosts } from "../../ports/secrets.ts";

/** One side of a comparison: what it calls, and what it may call. */
export interface SecretUse {
  readonly invocation: Invocation;
  readonly runtime: RuntimeConfig;
}

/** Reserved for what is nobody's (RFC 2606). */
const DEFAULT_HOST = "secret.example.com";

/**
 * Values in place of an automation's secrets, the same for the same name on both sides. One that a
 * URL begins with is a URL, of a host that the secret is bound to and that `egress.allow` allows;
 * any other is text.
 *
 * @param side - whose secrets these are; the other one is only asked for a host that both allow.
 */
export function placeholderSecrets(side: SecretUse, other: SecretUse | undefined): Secrets {
  const sides = other === undefined ? [side] : [side, other];
  const addresses = new Set(sides.flatMap(({ invocation }) => addressSecrets(invocation)));
  const known = new Map<string, string>();

  function placeholder(name: string): string {
    const digest = createHash("sha256").update(name).digest("hex").slice(0, 16);
    const text = `secret-${digest}`;
    if (!addresses.has(name)) return text;
    return `https://${hostFor(name, side, sides)}/${text}`;
  }

  return {
    read(name) {
      const value = known.get(name) ?? placeholder(name);
      known.set(name, value);
      return value;
    },
  };
}

/** The secrets that a URL of the invocation begins with. */
function addressSecrets(invocation: Invocation): readonly string[] {
  if (!("url" in invocation) || !/^\s*\{\{/.test(invocation.url)) return [];
  const [first] = templateExpressions(parseTemplate(invocation.url));
  return first === undefined ? [] : secretReferences(first.expression).map(({ name }) => name);
}

function hostFor(name: string, side: SecretUse, sides: readonly SecretUse[]): string {
  const hosts = [...sides.flatMap(({ runtime }) => patternsOf(name, runtime)).map(concrete)];
  const candidates = [...new Set([...hosts, DEFAULT_HOST])].sort();
  const allows = (host: string) => (one: SecretUse) => mayGoTo(name, host, one.runtime);
  return (
    candidates.find((host) => sides.every(allows(host))) ??
    candidates.find((host) => allows(host)(side)) ??
    DEFAULT_HOST
  );
}

function patternsOf(name: string, runtime: RuntimeConfig): readonly string[] {
  return [...(boundHosts(name, runtime) ?? []), ...(runtime.egress.allow ?? [])];
}

function mayGoTo(name: string, host: string, runtime: RuntimeConfig): boolean {
  const { allow } = runtime.egress;
  return [boundHosts(name, runtime), allow].every(
    (patterns) => patterns?.some((pattern) => hostMatches(host, pattern)) ?? true,
  );
}

/** A host that a pattern matches. */
function concrete(pattern: string): string {
  if (pattern === "*") return DEFAULT_HOST;
  return pattern.startsWith("*.") ? `secret${pattern.slice(1)}` : pattern;
}
