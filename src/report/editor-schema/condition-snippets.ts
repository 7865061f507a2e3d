import type { Blueprint, CatalogProperty } from "../../model/catalog.ts";
import type { Json, JsonObject } from "../../model/json.ts";
import { listedValues, propertyWords, relationWords } from "./words.ts";

/** More than this is not chosen from a list. */
const MAX_CHOICES = 50;

const JQ_IDENTIFIER = /^[A-Za-z_][A-Za-z0-9_]*$/;

/**
 * What an editor would read as something else: in a snippet, in a plain scalar of YAML, or in the
 * list of a choice. Such a name or value is not offered.
 */
const UNSAFE = /[$}\\,|\p{C}\p{Zl}\p{Zp}]|:\s|\s#/u;

/**
 * What editors call snippets: for each property and relation of a blueprint a condition with the
 * places to fill in.
 *
 * @param side - the entity before its change or after it.
 */
export function conditionSnippets(
  blueprint: Blueprint,
  side: "before" | "after",
  words: boolean,
): JsonObject[] {
  const snippet = (path: string, body: string, description: () => string) =>
    UNSAFE.test(path)
      ? []
      : [{ label: path, body, ...(words ? { description: description() } : {}) }];
  return [
    ...[...blueprint.properties.values()].flatMap((property) => {
      const path = jqPath(side, "properties", property.identifier);
      return snippet(path, `${path}${comparison(property, side)}`, () => propertyWords(property));
    }),
    ...[...blueprint.relations.values()].flatMap((relation) => {
      const path = jqPath(side, "relations", relation.identifier);
      return snippet(path, relation.many ? path : `${path} == "$1"`, () => relationWords(relation));
    }),
  ];
}

function jqPath(side: string, field: string, name: string): string {
  const last = JQ_IDENTIFIER.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
  return `.diff.${side}.${field}${last}`;
}

/** Before and after differ in what is asked, as in "was not down, and is down". */
function comparison(property: CatalogProperty, side: string): string {
  const { type, format } = property;
  const equals = side === "before" ? "!=" : "==";
  const choices = choicesOf(listedValues(property));
  if (choices !== undefined) return ` ${equals} \${1|${choices.join(",")}|}`;
  switch (type) {
    case "boolean":
      return ` ${equals} \${1|true,false|}`;
    case "number":
      return ` ${side === "before" ? "<=" : ">"} \${1:0}`;
    case "string":
      return format === undefined ? ` ${equals} "$1"` : "";
    default:
      return "";
  }
}

function choicesOf(values: readonly Json[]): readonly string[] | undefined {
  if (values.length === 0 || values.length > MAX_CHOICES) return undefined;
  const texts = values.map((value) => JSON.stringify(value));
  return texts.some((text) => UNSAFE.test(text)) ? undefined : texts;
}
