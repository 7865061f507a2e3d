/** What a placeholder looks like; each is of the kind of what it stands for. */
export type PlaceholderForm = "email" | "person" | "phone" | "text" | "token" | "url" | "uuid";

/** What placeholders are numbered by. */
type Series =
  | "host"
  | "key"
  | "number"
  | "part"
  | "path"
  | "person"
  | "phone"
  | "text"
  | "token"
  | "uuid"
  | "value";

export interface Placeholders {
  /** The same for the same text and form, and for no other. */
  forText(text: string, form: PlaceholderForm): string;
  forNumber(number: number): number;
}

/** A URL of a usual scheme: the scheme, its authority, path, query and fragment. */
export const URL_PARTS =
  /^((?:https?|wss?|ftp|ssh|git(?:\+https?|\+ssh)?|postgres(?:ql)?|mysql|redis|amqps?|mongodb(?:\+srv)?|kafka|s3|gs|jdbc:[a-z]+):\/\/)([^/?#\s]+)([^?#\s]*)(?:\?([^#\s]*))?(?:#(\S*))?$/i;
const PLAIN_KEY = /^[a-z_]{1,20}$/i;

const QUERY = String.raw`(?:[a-z_]{1,20}|key-\d+)?(?:=(?:value-\d+)?)?`;
const RECORDED: readonly RegExp[] = [
  /^(?:person|text|token)-\d+$/,
  /^person-\d+@example\.com$/,
  /^00000000-0000-4000-8000-\d{12}$/,
  /^\+1-555-0100-\d+$/,
  new RegExp(
    String.raw`^[a-z+:\d]+:\/\/host-\d+\.example\.com(?:\/(?:path-\d+)?)*(?:\?${QUERY}(?:&${QUERY})*)?(?:#(?:part-\d+)?)?$`,
    "i",
  ),
];
const NUMBERED =
  /(host|key|part|path|person|text|token|value)-(\d{1,12})|(00000000-0000-4000-8000-)(\d{12})|(\+1-555-0100-)(\d{1,12})/g;
/** Numbers of people are replaced by numbers from here on: no catalog counts so far. */
const FIRST_NUMBER = 9_000_000_001;
const NUMBERS = 1_000_000;

/** Whether a text is a placeholder: recording it again leaves it as it is. */
export function isRecordedText(text: string): boolean {
  return RECORDED.some((pattern) => pattern.test(text));
}

export function isRecordedNumber(number: number): boolean {
  return number >= FIRST_NUMBER && number < FIRST_NUMBER + NUMBERS;
}

/** @param json - the event as JSON: a placeholder that it has already is given to nothing else. */
export function createPlaceholders(json: string): Placeholders {
  const used = new Set<string>();
  for (const [, word, wordNumber, uuid, uuidNumber, , phoneNumber] of json.matchAll(NUMBERED)) {
    const series = word ?? (uuid === undefined ? "phone" : "uuid");
    used.add(`${series} ${Number(wordNumber ?? uuidNumber ?? phoneNumber)}`);
  }
  for (const [number] of json.matchAll(/\b9\d{9}\b/g)) {
    used.add(`number ${Number(number) - FIRST_NUMBER + 1}`);
  }
  const given = new Map<string, number>();
  const next = new Map<Series, number>();
  const numberOf = (series: Series, text: string): number => {
    const known = given.get(`${series} ${text}`);
    if (known !== undefined) return known;
    let number = (next.get(series) ?? 0) + 1;
    while (used.has(`${series} ${number}`)) number += 1;
    next.set(series, number);
    given.set(`${series} ${text}`, number);
    return number;
  };
  return {
    forText(text, form) {
      switch (form) {
        case "email":
          return `person-${numberOf("person", text)}@example.com`;
        case "person":
        case "text":
        case "token":
          return `${form}-${numberOf(form, text)}`;
        case "phone":
          return `+1-555-0100-${numberOf("phone", text)}`;
        case "uuid":
          return `00000000-0000-4000-8000-${String(numberOf("uuid", text)).padStart(12, "0")}`;
        case "url":
          return urlPlaceholder(text, numberOf);
      }
    },
    forNumber: (number) => FIRST_NUMBER - 1 + numberOf("number", String(number)),
  };
}

/** With as many parts as the URL itself. */
function urlPlaceholder(url: string, numberOf: (series: Series, text: string) => number): string {
  const [, scheme = "", authority = "", path = "", query, fragment] = URL_PARTS.exec(url) ?? [];
  const part = (series: Series, text: string) =>
    text === "" ? "" : `${series}-${numberOf(series, text)}`;
  const segments = path.split("/").map((segment) => part("path", segment));
  const pairs = query?.split("&").map((pair) => {
    const [key = "", ...value] = pair.split("=");
    const shownKey = PLAIN_KEY.test(key) ? key : part("key", key);
    return value.length === 0 ? shownKey : `${shownKey}=${part("value", value.join("="))}`;
  });
  return [
    scheme,
    `${part("host", authority)}.example.com`,
    segments.join("/"),
    pairs === undefined ? "" : `?${pairs.join("&")}`,
    fragment === undefined ? "" : `#${part("part", fragment)}`,
  ].join("");
}
