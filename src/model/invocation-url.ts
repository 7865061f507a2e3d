import { secretReferences } from "./secret-references.ts";
import { parseTemplate, templateExpressions } from "./template.ts";

/** Where a call goes, as far as the definition says it. */
export type UrlTarget =
  /** Scheme, host and port are written out. `url` has templates replaced by a placeholder. */
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
  /** Scheme or host come from the event. */
  | { readonly kind: "templated" }
  | { readonly kind: "invalid"; readonly message: string };

/** A character that no URL has, so that a template's place is seen wherever URL parsing moves it. */
const PLACEHOLDER = "longshore-template";

export function urlTarget(url: string): UrlTarget {
  const parsed = parseTemplate(url);
  if (parsed.kind === "invalid") return { kind: "invalid", message: parsed.message };
  const expressions = templateExpressions(parsed);
  if (parsed.kind === "value") {
    const name = onlySecret(parsed.expression.expression);
    return name === undefined ? { kind: "templated" } : { kind: "secret", name };
  }
  let text = "";
  if (parsed.kind === "literal") text = parsed.text;
  else {
    for (const part of parsed.parts) text += part.kind === "text" ? part.text : PLACEHOLDER;
  }
  const authority = /^[^/?#]*(?:\/\/)?[^/?#\\]*/.exec(text.trim())?.[0] ?? "";
  if (expressions.length > 0 && authority.includes(PLACEHOLDER)) return { kind: "templated" };
  return literalTarget(text.trim());
}

function literalTarget(text: string): UrlTarget {
  if (!URL.canParse(text)) {
    return { kind: "invalid", message: "It is not a URL with a scheme and a host." };
  }
  const url = new URL(text);
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

function onlySecret(expression: string): string | undefined {
  const references = secretReferences(expression);
  const [reference] = references;
  if (reference === undefined || references.length !== 1) return undefined;
  return /^\s*\.secrets\s*(?:\.\s*\w+|\.?\s*\[\s*"[^"\\]*"\s*\]|\."[^"\\]*")\s*$/.test(expression)
    ? reference.name
    : undefined;
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
