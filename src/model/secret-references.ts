import { lexJq } from "./jq-lexer.ts";
import type { Json, PathStep } from "./json.ts";
import { isJsonObject } from "./json.ts";
import { parseTemplate, templateExpressions } from "./template.ts";

/** A secret that a template names, as `.secrets.NAME` or `.secrets["NAME"]`. */
export interface SecretReference {
  readonly name: string;
  /** Inside the expression, in UTF-16 code units from 0. */
  readonly offset: number;
}

/** The secrets that one jq expression names, in order, repeated where it repeats them. */
export function secretReferences(expression: string): readonly SecretReference[] {
  if (!expression.includes("secrets")) return [];
  const { tokens } = lexJq(expression);
  return tokens.flatMap((token, index) => {
    const isSecrets =
      (token.kind === "field" || token.kind === "string") && token.value === "secrets";
    if (!isSecrets) return [];
    const [next, inner] = [tokens[index + 1], tokens[index + 2]];
    if (next?.kind === "field" && next.value !== undefined) {
      return [{ name: next.value, offset: token.offset }];
    }
    const quoted = next?.text === "[" || next?.kind === "dot";
    if (quoted && inner?.kind === "string" && inner.value !== undefined) {
      return [{ name: inner.value, offset: token.offset }];
    }
    return [];
  });
}

/** The secrets that the templates of a string name. */
export function secretsOfText(text: string): readonly string[] {
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

/** Calls back for every string below a value, object keys included. */
export function visitStrings(
  value: Json,
  visit: (text: string, path: readonly PathStep[], place: "key" | "value") => void,
  path: readonly PathStep[] = [],
): void {
  if (typeof value === "string") visit(value, path, "value");
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) visitStrings(item, visit, [...path, index]);
  } else if (isJsonObject(value)) {
    for (const [key, item] of Object.entries(value)) {
      visit(key, [...path, key], "key");
      visitStrings(item, visit, [...path, key]);
    }
  }
}
