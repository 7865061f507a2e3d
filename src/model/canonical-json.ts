import canonicalize from "canonicalize";

/**
 * JSON in the one form that RFC 8785 gives a value, for digests and comparisons. That form is UTF-8,
 * which has no half of a surrogate pair: of a text with one it is the form of a text that says so.
 */
export function canonicalJson(value: unknown): string {
  try {
    return canonicalize(value) ?? "";
  } catch {
    return canonicalize(JSON.parse(withoutHalves(JSON.stringify(value)))) ?? "";
  }
}

/** JSON.stringify escapes halves of pairs alone: pairs stand as they are. */
function withoutHalves(json: string): string {
  return json.replaceAll(/(?<!\\)((?:\\\\)*)\\u(d[89a-f][0-9a-f]{2})/g, "$1\ufffd$2");
}
