import { literalTokens } from "../../manifest/literal-secrets.ts";
import type { FieldMeaning } from "./field-meaning.ts";
import type { PlaceholderForm } from "./placeholders.ts";
import { isRecordedText, URL_PARTS } from "./placeholders.ts";
import { readableForms } from "./readable-forms.ts";

/** How bad it would be if a text were published; each one is worse than the one behind it. */
export type Sensitivity = "token" | "person" | "text";

export interface Judgement {
  readonly sensitivity: Sensitivity;
  /** Of what takes its place. */
  readonly form: PlaceholderForm;
}

const BOOLEAN = /^(?:true|false|yes|no|on|off|none|null)$/i;
const DATE =
  /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;
const NUMBER = /^[+-]?\d{1,6}(?:\.\d{1,4}){0,2}(?:[-+][A-Za-z][\w.-]{0,20})?%?$/;
const IDENTIFIER = /^[A-Za-z_][A-Za-z0-9]{0,39}(?:[-_.:/]{1,2}[A-Za-z0-9]{1,40}){0,15}$/;
const MAX_IDENTIFIER = 100;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
/** An email address in a text, or anything that is written like one. */
const EMAIL_LIKE = /[^\s@]@[^\s@]/;
const PHONE = /^(?:(?:tel:)?\+[\d\s()./-]{7,24}|(?:tel:)?[(0][\d\s()-]{6,23})$/i;
/** User ids as identity providers write them: `auth0|u1`. */
const PROVIDER_USER = /^[a-z][a-z0-9-]{1,30}\|\S+$/i;
const PASSWORD_IN_URL = /:\/\/[^/?#\s]*:[^/?#\s]*@/;
/** `password=x`, as in a query, a connection string or JSON within a text. */
const NAMED_SECRET =
  /(?:password|passwd|pwd|secret|token|(?:api|access|account|private)[_-]?key|\bsig|signature)(?:=|["']\s*:)\s*["']?[^\s"'&;,]/i;
/** What `Basic` authorization encodes. */
const USER_AND_PASSWORD = /^[\w.@+-]{1,64}:\S{4,128}$/;

/**
 * What a text is that is not to be published; nothing for one that may be: a date, a number, a short
 * identifier, a placeholder.
 */
export function judgeText(text: string, meaning: FieldMeaning | undefined): Judgement | undefined {
  if (text.trim() === "" || BOOLEAN.test(text) || isRecordedText(text)) return undefined;
  const forms = readableForms(text);
  if (meaning === "token" || looksLikeToken(text, forms)) {
    return { sensitivity: "token", form: /\s/.test(text) ? "text" : urlOr(text, "token") };
  }
  if (DATE.test(text)) return undefined;
  const hasEmail = forms.some((form) => EMAIL_LIKE.test(form));
  if (URL_PARTS.test(text)) {
    const isPerson = meaning === "person" || hasEmail;
    return { sensitivity: isPerson ? "person" : "text", form: "url" };
  }
  if (EMAIL.test(text)) return { sensitivity: "person", form: "email" };
  if (meaning === "person") return { sensitivity: "person", form: personForm(text) };
  if (isPhone(text)) return { sensitivity: "person", form: "phone" };
  if (UUID.test(text)) return { sensitivity: "text", form: "uuid" };
  if (PROVIDER_USER.test(text)) return { sensitivity: "person", form: "person" };
  if (hasEmail) return { sensitivity: "person", form: "text" };
  if (meaning === "text") return { sensitivity: "text", form: "text" };
  const isPlain = NUMBER.test(text) || (text.length <= MAX_IDENTIFIER && IDENTIFIER.test(text));
  return isPlain ? undefined : { sensitivity: "text", form: "text" };
}

function urlOr(text: string, form: PlaceholderForm): PlaceholderForm {
  return URL_PARTS.test(text) ? "url" : form;
}

function personForm(text: string): PlaceholderForm {
  if (UUID.test(text)) return "uuid";
  return isPhone(text) ? "phone" : "person";
}

function isPhone(text: string): boolean {
  return PHONE.test(text) && !NUMBER.test(text) && text.replaceAll(/\D/g, "").length >= 7;
}

/** By a known shape, or because it is random; encoded too. */
function looksLikeToken(text: string, [plain = text, ...decoded]: readonly string[]): boolean {
  return (
    [...new Set([text, plain, ...decoded])].some(isToken) ||
    decoded.some((form) => USER_AND_PASSWORD.test(form))
  );
}

function isToken(text: string): boolean {
  if (literalTokens(text).length > 0) return true;
  if (PASSWORD_IN_URL.test(text) || NAMED_SECRET.test(text)) return true;
  return text.split(/[\s"'`<>(){}[\],;|=:&?#@]+/).some(isRandom);
}

const MIN_RANDOM = 16;
const MIN_RANDOM_WITH_SEPARATORS = 32;

/** Digits among letters, and capitals among small ones, more often than in names. */
function isRandom(word: string): boolean {
  if (word.length < MIN_RANDOM || UUID.test(word)) return false;
  const solid = word.split(/[^A-Za-z0-9]+/).filter(({ length }) => length >= MIN_RANDOM);
  if (solid.some((part) => turns(part) >= 4)) return true;
  return (
    word.length >= MIN_RANDOM_WITH_SEPARATORS &&
    /[a-z]/.test(word) &&
    /[A-Z]/.test(word) &&
    /\d/.test(word) &&
    turns(word) >= 7
  );
}

function turns(text: string): number {
  return text.match(/[A-Za-z](?=\d)|\d(?=[A-Za-z])|[a-z](?=[A-Z])/g)?.length ?? 0;
}
