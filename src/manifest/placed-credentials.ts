import { looksRandom } from "./literal-secrets.ts";
import { isPlaceholder } from "./placeholder.ts";
import type { TemplateString } from "./rule.ts";

/** A credential that shows by where it stands: in a header, a query or under a key. */
export interface PlacedCredential {
  /** As in `The header "Authorization" holds a literal credential`. */
  readonly where: string;
  /** What of the secret's proposed name comes from the place, such as `API_KEY`. */
  readonly suffix: string;
  /** What to write around the template: `Bearer `, mostly nothing. */
  readonly before: string;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

const SECRET_NAME =
  /(?:^|[-_.]|[a-z](?=[A-Z]))(?:tokens?|secret|password|passwd|pwd|api[-_]?key|access[-_]?key|private[-_]?key|secret[-_]?key|credentials?|auth)$/i;
const ROUTING_KEY = /^(?:routing|integration)_?key$/i;
const MIN_RANDOM = 16;
const MIN_CREDENTIAL = 8;

/** The credential in a header's value. */
export function headerCredential(
  name: string,
  template: TemplateString,
): PlacedCredential | undefined {
  const where = `The header "${name}"`;
  if (/^(?:proxy-)?authorization$/i.test(name.trim())) {
    return authorization(where, withoutTemplates(template));
  }
  if (!SECRET_NAME.test(name.trim())) return undefined;
  const place = { where, suffix: constantName(name), before: "" };
  return wholeValue(withoutTemplates(template), MIN_RANDOM, place);
}

/** The credential in a body or inputs, by the key that it stands under. */
export function keyCredential(template: TemplateString): PlacedCredential | undefined {
  const key = template.path.findLast((step) => typeof step === "string");
  if (typeof key !== "string") return undefined;
  const isRouting = ROUTING_KEY.test(key);
  if (!isRouting && !SECRET_NAME.test(key)) return undefined;
  const text = withoutTemplates(template);
  if (isRouting && !/^\s*[0-9a-f]{32}\s*$/i.test(text)) return undefined;
  return wholeValue(text, MIN_RANDOM, { where: `"${key}"`, suffix: constantName(key), before: "" });
}

const QUERY_NAME =
  /^(?:token|access[-_]?token|api[-_]?key|key|code|secret|client[-_]?secret|password|auth|sig|signature)$/i;
const QUERY = /[?&]([^=&#\s]+)=([^&#\s]+)/g;
const USER_INFO = /^\s*[a-z][a-z0-9+.-]*:\/\/([^:/?#@\s]*):([^/?#@\s]+)@/i;

/**
 * The credentials in a URL: its password, and parameters such as `token`.
 *
 * @param text - with every template blanked.
 */
export function urlCredentials(text: string): readonly PlacedCredential[] {
  const found: PlacedCredential[] = [];
  const userInfo = USER_INFO.exec(text);
  const password = userInfo?.[2] ?? "";
  if (userInfo !== null && !password.includes(BLANK) && !isPlaceholder(password)) {
    const end = userInfo[0].length - 1;
    const start = end - password.length;
    const where = "The user information of the URL";
    found.push({ where, suffix: "PASSWORD", before: "", start, end });
  }
  for (const match of text.matchAll(QUERY)) {
    const [whole, name = "", value = ""] = match;
    if (!QUERY_NAME.test(name) || !looksRandom(value, MIN_CREDENTIAL)) continue;
    const end = match.index + whole.length;
    const where = `The parameter "${name}" of the URL`;
    found.push({ where, suffix: constantName(name), before: "", start: end - value.length, end });
  }
  return found;
}

/** What stands for each character of a template in a blanked text. */
const BLANK = "\u0000";

/** A string with its templates blanked, every other character in its place. */
export function withoutTemplates(template: TemplateString): string {
  const { parsed, text } = template;
  if (parsed.kind === "literal") return text;
  if (parsed.kind !== "text") return "";
  return parsed.parts
    .map((part) =>
      part.kind === "text" ? part.text : BLANK.repeat(part.expression.source.length + 4),
    )
    .join("");
}

function authorization(where: string, text: string): PlacedCredential | undefined {
  const match = /^\s*(?:([A-Za-z][\w-]*)\s+)?((?:token=)?"?)([^\s"]+)"?\s*$/.exec(text);
  const [whole = "", scheme, prefix = "", value = ""] = match ?? [];
  if (match === null || value.includes(BLANK) || isPlaceholder(value)) return undefined;
  const basic = scheme?.toLowerCase() === "basic";
  if (basic ? !isBasic(value) : value.length < MIN_RANDOM) return undefined;
  const start = whole.lastIndexOf(value);
  return {
    where,
    suffix: basic ? "BASIC_AUTH" : "TOKEN",
    before: `${scheme === undefined ? "" : `${scheme} `}${prefix}`,
    start,
    end: start + value.length,
  };
}

function isBasic(value: string): boolean {
  if (value.length < MIN_CREDENTIAL || !/^[\w+/-]+=*$/.test(value)) return false;
  const decoded = Buffer.from(value, "base64").toString("latin1");
  return /^[\x20-\x7e]+:[\x20-\x7e]+$/.test(decoded) && !isPlaceholder(decoded);
}

function wholeValue(
  text: string,
  minLength: number,
  place: Pick<PlacedCredential, "where" | "suffix" | "before">,
): PlacedCredential | undefined {
  const value = text.trim();
  if (!looksRandom(value, minLength)) return undefined;
  const start = text.indexOf(value);
  return { ...place, start, end: start + value.length };
}

/** `X-Api-Key` and `apiKey` as `API_KEY`. */
function constantName(name: string): string {
  return name
    .trim()
    .replace(/^x-/i, "")
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replaceAll(/[^A-Za-z0-9]+/g, "_")
    .toUpperCase();
}
