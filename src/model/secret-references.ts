import type { JqToken } from "./jq-lexer.ts";
import { lexJq } from "./jq-lexer.ts";
import type { Json, PathStep } from "./json.ts";
import { isJsonObject } from "./json.ts";
import { parseTemplate, templateExpressions } from "./template.ts";

/** A secret that a template names, as `.secrets.NAME` or `.secrets["NAME"]`. */
export interface SecretReference {
  readonly name: string;
  /** Inside the expression, in UTF-16 code units from 0. */
  readonly offset: number;
  /** Behind the name. */
  readonly end: number;
}

/**
 * The secrets that one jq expression names, in order, repeated where it repeats them. Where a
 * `secrets` may or may not be the context's own it counts; below the event it is the catalog's word.
 */
export function secretReferences(expression: string): readonly SecretReference[] {
  if (!expression.includes("secrets")) return [];
  const { tokens } = lexJq(expression);
  return tokens.flatMap((token, index) => {
    const isSecrets =
      (token.kind === "field" || token.kind === "string") && token.value === "secrets";
    const last = isSecrets ? nameBehind(tokens, index) : undefined;
    if (last?.value === undefined || isBelowEvent(tokens, index)) return [];
    const end = last.offset + last.text.length;
    return [{ name: last.value, offset: token.offset, end }];
  });
}

/** The name in `secrets.NAME`, `secrets["NAME"]`, `secrets."NAME"`, `["secrets"].NAME`, with or without `?`. */
function nameBehind(tokens: readonly JqToken[], index: number): JqToken | undefined {
  const behind = tokens.slice(index + 1, index + 8).filter((token) => token.text !== "?");
  const isQuoted = tokens[index]?.kind === "string" && behind[0]?.text === "]";
  const rest = isQuoted ? behind.slice(1) : behind;
  const isDotted = rest[0]?.kind === "dot" && rest[1]?.text === "[";
  const [next, inner, after] = isDotted ? rest.slice(1) : rest;
  if (next?.kind === "field") return next;
  if (inner?.kind !== "string") return undefined;
  if (next?.kind === "dot") return inner;
  return next?.text === "[" && after?.text === "]" ? inner : undefined;
}

/** Fields of the template context beside `secrets`, and of an event. */
const NOT_SECRETS: ReadonlySet<string> = new Set([
  ...["event", "trigger", "inputs", "entity", "action", "run", "diff", "context"],
]);

// No path is this long, and an expression may be nothing but such words.
const MAX_STEPS_BACK = 100;

/** Whether the path that a token belongs to starts at another field of the context. */
function isBelowEvent(tokens: readonly JqToken[], index: number): boolean {
  let first = index;
  while (tokens[first - 1] !== undefined && index - first < MAX_STEPS_BACK) {
    const previous = tokens[first - 1];
    const bracketed = previous?.text === "]" && tokens[first - 3]?.text === "[";
    if (previous?.kind === "field" || previous?.text === "?") first -= 1;
    else if (bracketed) first -= 3;
    else if (previous?.text === "[" && tokens[first]?.kind === "string") first -= 1;
    else break;
  }
  const start = tokens[first];
  return first < index && start?.kind === "field" && NOT_SECRETS.has(start.value ?? "");
}

/** The secrets that the templates of a string name. */
export function secretsOfText(text: string): readonly string[] {
  if (!text.includes("secrets")) return [];
  return templateExpressions(parseTemplate(text)).flatMap((expression) =>
    secretReferences(expression.expression).map((reference) => reference.name),
  );
}

/** The names of all secrets below a value, keys included; sorted, each once. */
export function secretsOfValue(value: Json): readonly string[] {
  const names = new Set<string>();
  visitStrings(value, (text) => {
    for (const name of secretsOfText(text)) names.add(name);
  });
  return [...names].sort();
}

/**
 * Calls back for every string below a value, object keys included.
 *
 * @param visit - gets a path that holds during the call only; whoever keeps it copies it.
 */
export function visitStrings(
  value: Json,
  visit: (text: string, path: readonly PathStep[], place: "key" | "value") => void,
  base: readonly PathStep[] = [],
): void {
  const path = [...base];
  const walk = (inner: Json): void => {
    if (typeof inner === "string") visit(inner, path, "value");
    else if (Array.isArray(inner)) {
      for (let index = 0; index < inner.length; index += 1) {
        path.push(index);
        walk(inner[index] ?? null);
        path.pop();
      }
    } else if (isJsonObject(inner)) {
      for (const key of Object.keys(inner)) {
        path.push(key);
        visit(key, path, "key");
        walk(inner[key] ?? null);
        path.pop();
      }
    }
  };
  walk(value);
}
