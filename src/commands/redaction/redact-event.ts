/**
 * What of an event is replaced before it is published: people, tokens and free text. A value has one
 * fate wherever it stands in the event, so that what was equal stays equal, and what was not does
 * not become so.
 */
import { createHash } from "node:crypto";
import { canonicalJson } from "../../model/canonical-json.ts";
import type { Json, JsonObject, JsonPath } from "../../model/json.ts";
import { isJsonObject } from "../../model/json.ts";
import type { FieldMeaning } from "./field-meaning.ts";
import { fieldMeaning, isTellingNumber } from "./field-meaning.ts";
import type { Judgement, Sensitivity } from "./judge-text.ts";
import { judgeText } from "./judge-text.ts";
import type { Placeholders } from "./placeholders.ts";
import { createPlaceholders, isRecordedNumber, isRecordedText } from "./placeholders.ts";

/** A text or number that is replaced wherever it stands. */
export interface SensitiveValue extends Judgement {
  readonly value: string | number;
  readonly placeholder: string | number;
  readonly places: readonly Place[];
}

/** Where a value stands: as the value at a path, or as the name of the member there. */
export interface Place {
  readonly path: JsonPath;
  readonly isKey: boolean;
}

export interface Redaction {
  /** In the order in which they first stand in the event. */
  readonly values: readonly SensitiveValue[];
  /** Of `values` those that say which automations an event concerns: they stand there all the same. */
  readonly routing: readonly SensitiveValue[];
  /** The event without these values, but with the ones that are kept. */
  apply(kept: ReadonlySet<SensitiveValue>): JsonObject;
  /** A path of the event as it is in what `apply` gives: members may have other names. */
  pathIn(path: JsonPath, kept: ReadonlySet<SensitiveValue>): JsonPath;
}

/** What decides which automations an event concerns: with another value it would be another event. */
const ROUTING: ReadonlySet<string> = new Set(
  [
    ["resourceType"],
    ["action"],
    ["context", "blueprintIdentifier"],
    ["context", "blueprint"],
    ["context", "propertyIdentifier"],
    ["context", "action", "identifier"],
    ["additionalData", "property"],
  ].map((path) => JSON.stringify(path)),
);

export function redactEvent(body: JsonObject): Redaction {
  const found = mergeFound(findTexts(body));
  const holdsToken = containing(found, "token");
  const holdsPerson = containing(found, "person");
  const holdsName = containingName(found);
  const placeholders = createPlaceholders(JSON.stringify(body));
  const values = found.flatMap((one): readonly SensitiveValue[] => {
    const judgement = judgeContents(one, { holdsToken, holdsPerson, holdsName });
    if (judgement === undefined) return [];
    return [
      {
        ...judgement,
        value: one.value,
        places: one.places,
        placeholder: placeholderFor(one.value, judgement, placeholders),
      },
    ];
  });
  const withId = values.map((one) =>
    one.places.some(isOwnId) ? { ...one, placeholder: eventId(body, values) } : one,
  );
  return redactionOf(body, withId);
}

function redactionOf(body: JsonObject, values: readonly SensitiveValue[]): Redaction {
  const byValue = new Map(values.map((one) => [one.value, one]));
  const routing = values.filter(({ places }) =>
    places.some((place) => !place.isKey && isRouting(place.path)),
  );
  const insteadOf = (kept: ReadonlySet<SensitiveValue>) => (value: string | number) => {
    const sensitive = byValue.get(value);
    return sensitive === undefined || kept.has(sensitive) ? value : sensitive.placeholder;
  };
  return {
    values,
    routing,
    apply(kept) {
      const applied = replaceIn(body, [], insteadOf(kept));
      return isJsonObject(applied) ? applied : body;
    },
    pathIn(path, kept) {
      const instead = insteadOf(kept);
      return path.map((step) => (typeof step === "number" ? step : String(instead(step))));
    },
  };
}

function isOwnId({ path, isKey }: Place): boolean {
  return !isKey && path.length === 1 && path[0] === "id";
}

/** Of what is left of the event: another event has another one, and nobody's id is in it. */
function eventId(body: JsonObject, values: readonly SensitiveValue[]): string {
  const { id: _, ...rest } = body;
  const left = redactionOf(rest, values).apply(new Set());
  const digest = createHash("sha256").update(canonicalJson(left)).digest("hex");
  return `event-${digest.slice(0, 12)}`;
}

/** Whether a text holds what is sensitive elsewhere in the event. */
interface Contents {
  holdsToken(text: string): boolean;
  holdsPerson(text: string): boolean;
  holdsName(text: string): boolean;
}

/** What a value is with what is found in it; nothing where it may stay. */
function judgeContents(
  { value, judgement, open }: FoundValue,
  { holdsToken, holdsPerson, holdsName }: Contents,
): Judgement | undefined {
  if (typeof value === "number" || judgement?.sensitivity === "token") return judgement;
  if (holdsToken(value)) return { sensitivity: "token", form: "text" };
  if (judgement?.sensitivity === "person") return judgement;
  if (holdsName(value)) return { sensitivity: "person", form: "person" };
  if (judgement === undefined) return undefined;
  // What stands open elsewhere is no secret here.
  if (open) return undefined;
  return holdsPerson(value) ? { ...judgement, sensitivity: "person" } : judgement;
}

/** Anything shorter is in other texts by chance. */
const MIN_CONTAINED = 5;
/** Where there are more, every text may hold one: it is not looked for. */
const MAX_CONTAINED = 500;

/** Whether a text holds a value of the event that is so sensitive, and is none itself. */
function containing(
  found: readonly FoundValue[],
  sensitivity: Sensitivity,
): (text: string) => boolean {
  const values = found.flatMap(({ value, judgement }) => {
    const isMeant = judgement?.sensitivity === sensitivity && typeof value === "string";
    return isMeant && value.length >= MIN_CONTAINED ? [value] : [];
  });
  if (values.length > MAX_CONTAINED) return (text) => /\s/.test(text);
  return (text) => values.some((value) => value.length < text.length && text.includes(value));
}

/** `ada.lovelace@acme.io`: a first and a last name, which is no team's or service's address. */
const NAMED_ADDRESS = /^([a-z]{2,40}\.[a-z]{2,40})@/i;
const NAME = /(?<![a-z])[a-z]{2,40}\.[a-z]{2,40}(?![a-z])/g;

/** Whether a text holds the name that an address of the event is made of. */
function containingName(found: readonly FoundValue[]): (text: string) => boolean {
  const names = new Set(
    found.flatMap(({ value }) => {
      const name = typeof value === "string" ? NAMED_ADDRESS.exec(value)?.[1] : undefined;
      return name === undefined ? [] : [name.toLowerCase()];
    }),
  );
  if (names.size === 0) return () => false;
  return (text) => (text.toLowerCase().match(NAME) ?? []).some((word) => names.has(word));
}

function placeholderFor(
  value: string | number,
  { form }: Judgement,
  placeholders: Placeholders,
): string | number {
  return typeof value === "string"
    ? placeholders.forText(value, form)
    : placeholders.forNumber(value);
}

interface FoundText {
  readonly value: string | number;
  readonly place: Place;
  /** Absent where it may stay. */
  readonly judgement?: Judgement;
}

interface FoundValue {
  readonly value: string | number;
  readonly places: readonly Place[];
  /** The worst of its places. */
  readonly judgement: Judgement | undefined;
  /** Whether it may stay at one of its places. */
  readonly open: boolean;
}

const WORST_FIRST: readonly Sensitivity[] = ["token", "person", "text"];

function mergeFound(texts: readonly FoundText[]): readonly FoundValue[] {
  const found = new Map<string | number, FoundText[]>();
  for (const text of texts) {
    const same = found.get(text.value);
    if (same === undefined) found.set(text.value, [text]);
    else same.push(text);
  }
  return [...found].map(([value, same]) => ({
    value,
    places: same.map(({ place }) => place),
    judgement: WORST_FIRST.flatMap((sensitivity) =>
      same.flatMap(({ judgement }) => (judgement?.sensitivity === sensitivity ? [judgement] : [])),
    )[0],
    open: same.some(({ judgement }) => judgement === undefined),
  }));
}

function findTexts(body: JsonObject): readonly FoundText[] {
  const texts: FoundText[] = [];
  const add = (value: string | number, place: Place, judgement: Judgement | undefined) => {
    texts.push({ value, place, ...(judgement === undefined ? {} : { judgement }) });
  };
  const walk = (value: Json, path: JsonPath, name: string, meaning: FieldMeaning | undefined) => {
    if (typeof value === "string") {
      const judgement = isRouting(path) ? judgeRouting(value) : judgeText(value, meaning);
      add(value, { path, isKey: false }, judgement);
    } else if (typeof value === "number") {
      if (isRecordedNumber(value) || !isTellingNumber(name, meaning)) return;
      add(value, { path, isKey: false }, { sensitivity: "person", form: "person" });
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) walk(item, [...path, index], name, meaning);
    } else if (isJsonObject(value)) {
      for (const [key, member] of Object.entries(value)) {
        const at = [...path, key];
        add(key, { path: at, isKey: true }, judgeKey(key));
        walk(member, at, key, inherited(meaning) ?? meaningOf(key));
      }
    }
  };
  walk(body, [], "", undefined);
  return texts;
}

function judgeRouting(text: string): Judgement | undefined {
  const judgement = judgeText(text, undefined);
  return judgement?.sensitivity === "text" ? undefined : judgement;
}

/** Names of members are the catalog's; only one that is a value itself is none. */
function judgeKey(key: string): Judgement | undefined {
  const judgement = judgeText(key, undefined);
  return judgement?.sensitivity === "text" && judgement.form === "text" ? undefined : judgement;
}

/** All of a person, and all of a credential, is one; a description may have members of any kind. */
function inherited(meaning: FieldMeaning | undefined): FieldMeaning | undefined {
  return meaning === "text" ? undefined : meaning;
}

function meaningOf(key: string): FieldMeaning | undefined {
  return isRecordedText(key) ? undefined : fieldMeaning(key);
}

function isRouting(path: JsonPath): boolean {
  return path.length <= 3 && ROUTING.has(JSON.stringify(path));
}

function replaceIn(
  value: Json,
  path: JsonPath,
  instead: (value: string | number) => string | number,
): Json {
  if (typeof value === "string" || typeof value === "number") {
    return isRouting(path) ? value : instead(value);
  }
  if (Array.isArray(value)) {
    return value.map((item, index) => replaceIn(item, [...path, index], instead));
  }
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      String(instead(key)),
      replaceIn(member, [...path, key], instead),
    ]),
  );
}
