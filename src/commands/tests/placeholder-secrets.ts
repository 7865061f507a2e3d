import type { RuntimeConfig } from "../../model/config.ts";
import { isOneSecret } from "../../model/invocation-url.ts";
import type { Manifest } from "../../model/manifest.ts";
import { secretReferences } from "../../model/secret-references.ts";
import { parseTemplate } from "../../model/template.ts";
import type { Secrets } from "../../ports/secrets.ts";
import { boundHosts, secretVariable } from "../../ports/secrets.ts";

/** Where a secret that is a URL leads to, unless the configuration says where it may go. */
const PLACEHOLDER_HOST = "secrets.example";

/** Makes the secrets of a case: those that it names, and placeholders for all others. */
export type CaseSecrets = (named: Readonly<Record<string, string>>) => Secrets;

/**
 * Placeholders are the same every time. One is `secret-NAME`, or an URL that ends in it where an
 * URL of the manifest begins with that secret.
 */
export function placeholderSecrets(manifest: Manifest, runtime: RuntimeConfig): CaseSecrets {
  const urls = secretsThatAreUrls(manifest);
  const placeholder = (name: string) =>
    urls.has(secretVariable(name))
      ? `https://${hostFor(name, runtime)}/secret-${name}`
      : `secret-${name}`;
  return (named) => {
    // As in the environment, `pd_key` and `PD_KEY` are the same secret.
    const values = new Map(
      Object.entries(named).map(([name, value]) => [secretVariable(name), value]),
    );
    return { read: (name) => values.get(secretVariable(name)) ?? placeholder(name) };
  };
}

function secretsThatAreUrls({ entries }: Manifest): ReadonlySet<string> {
  return new Set(
    entries.flatMap(({ automation: { invocationMethod } }) => {
      const expression = "url" in invocationMethod ? firstExpression(invocationMethod.url) : "";
      if (!isOneSecret(expression)) return [];
      return secretReferences(expression).map(({ name }) => secretVariable(name));
    }),
  );
}

/** Of a URL that begins with a template. */
function firstExpression(url: string): string {
  const parsed = parseTemplate(url);
  if (parsed.kind === "value") return parsed.expression.expression;
  if (parsed.kind !== "text") return "";
  const [first] = parsed.parts;
  return first?.kind === "expression" ? first.expression.expression : "";
}

/** A host that the configuration lets the secret go to. */
function hostFor(name: string, runtime: RuntimeConfig): string {
  const [pattern] = boundHosts(name, runtime) ?? runtime.egress.allow ?? [];
  if (pattern === undefined || pattern === "*") return PLACEHOLDER_HOST;
  return pattern.startsWith("*.") ? `secret${pattern.slice(1)}` : pattern;
}
