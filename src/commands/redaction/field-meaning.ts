/** What a member's name says about its value, whatever that looks like. */
export type FieldMeaning = "person" | "token" | "text";

const PEOPLE: ReadonlySet<string> = new Set([
  "actor",
  "approver",
  "assignee",
  "author",
  "by",
  "committer",
  "contact",
  "creator",
  "customer",
  "email",
  "employee",
  "login",
  "mail",
  "maintainer",
  "manager",
  "member",
  "mobile",
  "owner",
  "people",
  "person",
  "phone",
  "reporter",
  "requester",
  "reviewer",
  "user",
  "username",
]);
const PERSON_NAMES: ReadonlySet<string> = new Set([
  "display",
  "family",
  "first",
  "full",
  "given",
  "last",
  "middle",
  "nick",
  "sur",
]);
/** What may stand behind such a word: `owner_email` is a person, `owner_team` and `userCount` are none. */
const OF_PEOPLE: ReadonlySet<string> = new Set([
  "account",
  "address",
  "array",
  "avatar",
  "data",
  "detail",
  "guid",
  "handle",
  "id",
  "identifier",
  "info",
  "key",
  "link",
  "list",
  "mention",
  "name",
  "number",
  "object",
  "profile",
  "record",
  "ref",
  "reference",
  "slug",
  "title",
  "uid",
  "url",
  "uuid",
  "value",
]);
const TEXTS: ReadonlySet<string> = new Set([
  "body",
  "comment",
  "description",
  "message",
  "name",
  "note",
  "reason",
  "subject",
  "summary",
  "text",
  "title",
]);
const TOKEN =
  /(?:^|[_-])(?:(?:api|access|private|signing)_?-?key|authorization|cookie|credentials?|pass(?:code|phrase|wd|word)?|secret|token)s?$/;
const NUMBERED_PERSON = /(?:^|_)(?:id|mobile|number|phone)$/;
const NUMBERED_SECRET = /(?:^|_)(?:pass(?:code|word)|pin)$/;

/** By the words of its name: `updatedBy` and `code_owners` are people. */
export function fieldMeaning(name: string): FieldMeaning | undefined {
  const snake = snakeCase(name);
  if (TOKEN.test(snake)) return "token";
  const words = snake
    .split(/[^a-z]+/)
    .map(singular)
    .filter((word) => word !== "");
  const last = words.at(-1) ?? "";
  if (PEOPLE.has(words.findLast((word) => !OF_PEOPLE.has(word)) ?? "")) return "person";
  if (snake.endsWith("assigned_to")) return "person";
  if (last === "name" && words.some((word) => PERSON_NAMES.has(word))) return "person";
  return TEXTS.has(last) ? "text" : undefined;
}

/** Whether a number of this name, for what it is part of, is a person's or a secret. */
export function isTellingNumber(name: string, meaning: FieldMeaning | undefined): boolean {
  const snake = snakeCase(name);
  return NUMBERED_SECRET.test(snake) || (meaning === "person" && NUMBERED_PERSON.test(snake));
}

function snakeCase(name: string): string {
  return name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, "_").toLowerCase();
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith("s") ? word.slice(0, -1) : word;
}
