import { secretReferences } from "./secret-references.ts";
import type { TemplatePart } from "./template.ts";
import { parseTemplate } from "./template.ts";

/** Where a call goes, as far as the definition says it. */
export type UrlTarget =
  /** Scheme, host and port are written out. */
  | {
      readonly kind: "literal";
      readonly scheme: string;
      /** Lower case, without port; IPv6 in brackets. */
      readonly host: string;
      readonly port: string;
      readonly hasUserInfo: boolean;
    }
  /** The URL is wholly one secret: it goes to the host that the secret names. */
  | { readonly kind: "secret"; readonly name: string }
  /** Scheme or host come from these expressions. */
  | { readonly kind: "templated"; readonly expressions: readonly string[] }
  | { readonly kind: "invalid"; readonly message: string };

// Everything up to the path. URL parsing takes a backslash for a slash, and any number of slashes
// behind "https:" for two.
const AUTHORITY = /^[^/?#\\]*[/\\]*[^/?#\\]*/;

export function urlTarget(url: string): UrlTarget {
  const parsed = parseTemplate(url);
  if (parsed.kind === "invalid") return { kind: "invalid", message: parsed.message };
  if (parsed.kind === "value") {
    const { expression } = parsed.expression;
    return isOneSecret(expression)
      ? { kind: "secret", name: secretReferences(expression)[0]?.name ?? "" }
      : { kind: "templated", expressions: [expression] };
  }
  if (parsed.kind === "literal") return literalTarget(parsed.text.trim());
  const { text, templates } = withPlaceholders(parsed.parts);
  const authority = AUTHORITY.exec(text)?.[0].length ?? 0;
  const expressions = templates.flatMap((one) => (one.offset < authority ? [one.expression] : []));
  if (expressions.length > 0) return { kind: "templated", expressions };
  return literalTarget(text.trim());
}

/** Whether an expression is nothing but one secret, as in `.secrets.NAME`. */
export function isOneSecret(expression: string): boolean {
  return (
    secretReferences(expression).length === 1 &&
    /^\s*\.secrets\s*(?:\.\w+|\.?\s*\[\s*"[^"\\]*"\s*\]|\.\s*"[^"\\]*")\s*$/.test(expression)
  );
}

interface Placed {
  readonly expression: string;
  readonly offset: number;
}

function withPlaceholders(parts: readonly TemplatePart[]): {
  readonly text: string;
  readonly templates: readonly Placed[];
} {
  const templates: Placed[] = [];
  let text = "";
  for (const part of parts) {
    if (part.kind === "text") {
      // URL parsing drops these wherever they stand.
      text += part.text.replaceAll(/[\t\n\r]/g, "");
    } else {
      templates.push({ expression: part.expression.expression, offset: text.length });
      text += "x";
    }
  }
  return { text, templates };
}

function literalTarget(text: string): UrlTarget {
  const url = parseUrl(text);
  if (url === undefined) {
    return { kind: "invalid", message: "It is not a URL with a scheme and a host." };
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    return { kind: "invalid", message: `Its scheme is "${url.protocol.slice(0, -1)}".` };
  }
  return {
    kind: "literal",
    scheme: url.protocol.slice(0, -1),
    host: url.hostname.replace(/\.$/, ""),
    port: url.port,
    hasUserInfo: url.username !== "" || url.password !== "",
  };
}

function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

/** Whether a host matches a pattern: itself, or `*.example.com` for any host below `example.com`. */
export function hostMatches(host: string, pattern: string): boolean {
  const wanted = pattern.toLowerCase().replace(/\.$/, "");
  const actual = host.toLowerCase().replace(/\.$/, "");
  if (wanted === "*") return true;
  if (wanted.startsWith("*."))
    return actual.endsWith(wanted.slice(1)) && actual.length > wanted.length - 1;
  return actual === wanted;
}
