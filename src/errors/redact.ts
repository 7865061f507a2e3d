/** A secret by the name that templates use. */
export interface NamedSecret {
  readonly name: string;
  readonly value: string;
}

export interface Redactor {
  /** The text with every form of every secret as `***`. Linear in the text's length. */
  text(text: string): string;
  /** The same of a text that was cut: what it ends with may be the beginning of a secret. */
  cutText(text: string): string;
}

export const MASK = "***";

/**
 * Below this, a secret would be found everywhere by chance: it is only masked where it is the whole
 * text.
 */
const MIN_SEARCHED = 4;

/**
 * Longer forms are replaced one by one, and shorter ones so many at a time: an expression of all
 * forms of a long secret would be too large to compile.
 */
const MAX_PATTERN_FORM = 512;
const FORMS_PER_PATTERN = 500;

/**
 * Masks secrets as they are and in the encodings that templates, URLs, receivers and logs put them
 * into: JSON (also within JSON), URLs, hosts, forms, HTML, hex, base64 at any alignment, UTF-8
 * taken for Latin-1.
 */
export function createRedactor(secrets: readonly NamedSecret[]): Redactor {
  const values = secrets.map((secret) => secret.value).filter((value) => value !== "");
  const whole = new Set(values.filter((value) => value.length < MIN_SEARCHED));
  const forms = longestFirst(
    values.filter((value) => value.length >= MIN_SEARCHED).flatMap(searchedForms),
  );
  const long = forms.filter((form) => form.length > MAX_PATTERN_FORM);
  const patterns = patternsOf(forms.slice(long.length));
  const redact = (text: string) => {
    if (whole.has(text)) return MASK;
    const shortened = long.reduce((masked, form) => masked.replaceAll(form, MASK), text);
    return patterns.reduce((masked, pattern) => masked.replace(pattern, MASK), shortened);
  };
  return { text: redact, cutText: (text) => withoutBeginning(redact(text), forms) };
}

/** Masks every text as a whole: where there are too many secrets to search for. */
export const EVERYTHING_REDACTED: Redactor = { text: () => MASK, cutText: () => MASK };

function withoutBeginning(text: string, forms: readonly string[]): string {
  let longest = 0;
  for (const form of forms) {
    let length = Math.min(form.length - 1, text.length);
    while (length > longest && !text.endsWith(form.slice(0, length))) length -= 1;
    longest = Math.max(longest, length);
  }
  return longest < MIN_SEARCHED ? text : `${text.slice(0, -longest)}${MASK}`;
}

/**
 * A secret and every form of it that a {@link Redactor} searches for, longest first, each once; for
 * a secret that is too short to be searched for only itself.
 */
export function secretForms(value: string): readonly string[] {
  if (value === "") return [];
  return value.length < MIN_SEARCHED ? [value] : longestFirst(searchedForms(value));
}

function searchedForms(value: string): readonly string[] {
  return [value, decoded(value)].flatMap(formsOf);
}

/** So that a form that contains another is masked whole. */
function longestFirst(forms: readonly string[]): readonly string[] {
  return [...new Set(forms)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}

function patternsOf(forms: readonly string[]): readonly RegExp[] {
  const patterns: RegExp[] = [];
  for (let start = 0; start < forms.length; start += FORMS_PER_PATTERN) {
    const some = forms.slice(start, start + FORMS_PER_PATTERN);
    patterns.push(new RegExp(some.map(escaped).join("|"), "g"));
  }
  return patterns;
}

/** A secret that is kept URL-encoded leaves a URL's user information decoded. */
function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return value;
  }
}

function formsOf(value: string): readonly string[] {
  const bytes = Buffer.from(value);
  const hex = bytes.toString("hex");
  return [
    value,
    value.trim(),
    // As a host, and as the name of a header that passed through a server.
    value.toLowerCase(),
    ...hostForms(value),
    ...jsonForms(value),
    ...percentForms(value),
    ...urlForms(value),
    ...htmlForms(value),
    hex,
    hex.toUpperCase(),
    ...base64Forms(bytes),
    bytes.toString("latin1"),
  ].filter((form) => form.length >= MIN_SEARCHED);
}

/** An international name is written in ASCII where it is a host. */
function hostForms(value: string): readonly string[] {
  const suffix = ".invalid";
  const url = `https://${value}${suffix}/`;
  if (/[\s/?#@:\\[\]]/.test(value) || !URL.canParse(url)) return [];
  return [new URL(url).hostname.slice(0, -suffix.length)];
}

/** As JavaScript writes it, also within JSON; and as those do that escape more than they have to. */
function jsonForms(value: string): readonly string[] {
  const json = JSON.stringify(value).slice(1, -1);
  const ascii = json.replaceAll(/[^\x20-\x7e]/g, unicodeEscape);
  return [
    json,
    JSON.stringify(json).slice(1, -1),
    ascii,
    ascii.replaceAll("/", "\\/"),
    json.replaceAll(/[<>&\u2028\u2029]/g, unicodeEscape),
  ];
}

function unicodeEscape(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** As JavaScript encodes a part of a URL, as RFC 3986 does, as that does with paths, and as a form. */
function percentForms(value: string): readonly string[] {
  const wellFormed = value.toWellFormed();
  const uri = encodeURIComponent(wellFormed);
  const strict = uri.replaceAll(
    /[!'()*]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  const forms = [
    uri,
    strict,
    strict.replaceAll("%2F", "/"),
    uri.replaceAll("%20", "+"),
    new URLSearchParams({ a: wellFormed }).toString().slice("a=".length),
    encodeURI(wellFormed),
  ];
  return forms.flatMap((form) => [
    form,
    form.replaceAll(/%[0-9A-F]{2}/g, (code) => code.toLowerCase()),
  ]);
}

/** As a URL parser writes it: in a query, in a path, and as a whole where it is a URL itself. */
function urlForms(value: string): readonly string[] {
  const url = new URL("https://host.invalid/");
  url.search = value.replaceAll("#", "%23");
  url.pathname = value;
  const forms = [url.search.slice(1), url.pathname.slice(1)];
  if (!URL.canParse(value)) return forms;
  const own = new URL(value);
  own.hash = "";
  forms.push(own.href);
  // Of a webhook's address the path is the secret part; a short one is no secret.
  const path = `${own.pathname}${own.search}`;
  if (path.length >= MIN_SECRET_PATH) forms.push(path);
  own.username = "";
  own.password = "";
  return [...forms, own.href];
}

const MIN_SECRET_PATH = 8;

/** The quotation marks have several names. */
function htmlForms(value: string): readonly string[] {
  const text = value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return [
    ["&#39;", "&quot;"],
    ["&#x27;", "&quot;"],
    ["&#39;", "&#34;"],
    ["'", '"'],
  ].map(([single = "", double = ""]) => text.replaceAll("'", single).replaceAll('"', double));
}

/**
 * The characters of base64 text that only depend on the secret, for each of the three places that
 * it can have in a group of three bytes: `user:secret` is encoded as a whole.
 */
function base64Forms(bytes: Buffer): readonly string[] {
  const forms: string[] = [];
  for (const before of [0, 1, 2]) {
    const padded = Buffer.concat([Buffer.alloc(before), bytes]);
    const start = Math.ceil((before * 8) / 6);
    const end = Math.floor((padded.length * 8) / 6);
    forms.push(padded.toString("base64").slice(start, end));
    forms.push(padded.toString("base64url").slice(start, end));
  }
  return forms;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
