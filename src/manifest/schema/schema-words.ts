import type { JsonPath } from "../../model/json.ts";
import { formatPath } from "../../model/json.ts";
import type { Scope } from "./described.ts";
import { child, schemaAt } from "./schema-node.ts";

const PROPER_NAME = /^(?:Azure|GitHub|GitLab|Kafka)\b/;

/** "a webhook invocation": what the schema calls the object at a path. */
export function nameOf(path: JsonPath, scope: Scope): string {
  const title = schemaAt(scope.schema, scope.value, path)?.["title"];
  if (path.length === 0 || typeof title !== "string") {
    return path.length === 0 ? `${article(scope.noun)} ${scope.noun}` : `"${formatPath(path)}"`;
  }
  const words = PROPER_NAME.test(title)
    ? title
    : `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
  return `${article(words)} ${words}`;
}

function article(words: string): string {
  return /^[aeiou]/i.test(words) ? "an" : "a";
}

export function subjectOf(path: JsonPath, { noun }: Scope): string {
  return path.length === 0 ? `The ${noun}` : `"${formatPath(path)}"`;
}

export function describeValue(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  if (typeof value !== "string") return String(value);
  return `"${value.length > 60 ? `${value.slice(0, 60)}…` : value}"`;
}

export function valueAt(value: unknown, path: JsonPath): unknown {
  let current = value;
  for (const step of path) current = child(current, step);
  return current;
}

export function firstSentence(description: unknown): string | undefined {
  return typeof description === "string"
    ? /^[^.]*(?:\.(?!\s|$)[^.]*)*\.?/.exec(description)?.[0].replaceAll("`", '"')
    : undefined;
}

/** A schema's description up to its examples. */
export function firstSentences(description: unknown): string | undefined {
  return typeof description === "string"
    ? description.split("\n\n")[0]?.replaceAll("`", '"')
    : undefined;
}

export function text(value: unknown): string {
  return typeof value === "string" ? value : String(value ?? "");
}
