import type {
  Blueprint,
  CatalogProperty,
  CatalogRelation,
  ValueSchema,
} from "../../model/catalog.ts";
import type { Json } from "../../model/json.ts";

/** The values that are listed for a property, each once; none where any is fine. */
export function listedValues({ enum: values = [] }: ValueSchema): readonly Json[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}

/** Editors show a line or two beside what they offer, and a catalog's texts may be pages. */
const MAX_DESCRIPTION_CHARACTERS = 300;
const MAX_SHOWN_VALUES = 20;

/** Plain text: editors escape Markdown in a `description`. */
export function blueprintWords({ identifier, title, description }: Blueprint): string {
  return paragraphs([title ?? `The blueprint ${identifier}`, description]);
}

/** A property's title, type, values and description. */
export function propertyWords(property: CatalogProperty): string {
  const { identifier, title, description, required } = property;
  const kind = [typeWords(property), ...(required ? ["required"] : [])].join(", ");
  return paragraphs([
    `${title ?? identifier} (${kind})`,
    description,
    valuesWords(listedValues(property.enum === undefined ? (property.items ?? {}) : property)),
    originWords(property),
  ]);
}

export function relationWords({
  identifier,
  title,
  description,
  target,
  many,
  required,
}: CatalogRelation): string {
  const kind = [
    many ? `a list of identifiers of ${target}` : `the identifier of a ${target}`,
    ...(required ? ["required"] : []),
  ].join(", ");
  return paragraphs([`${title ?? identifier} (${kind})`, description]);
}

function typeWords({
  type,
  format,
  items,
}: ValueSchema & { readonly items?: ValueSchema }): string {
  const name = type ?? "any type";
  const of = items?.type === undefined ? name : `${name} of ${items.type}`;
  return format === undefined ? of : `${of}, ${format}`;
}

function valuesWords(values: readonly Json[]): string | undefined {
  if (values.length === 0) return undefined;
  const shown = values.slice(0, MAX_SHOWN_VALUES).map((value) => JSON.stringify(value));
  const more = values.length - shown.length;
  return `One of ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`;
}

function originWords({ origin, path }: CatalogProperty): string | undefined {
  switch (origin) {
    case "own":
      return undefined;
    case "mirror":
      return `A mirror${path === undefined ? "" : ` of ${path}`}: where only its source changes, nothing starts.`;
    case "calculation":
      return "A calculation: where only a mirror in it changes, nothing starts.";
    case "aggregation":
      return "An aggregation.";
  }
}

function paragraphs(texts: readonly (string | undefined)[]): string {
  return texts
    .flatMap((text) => (text === undefined || text === "" ? [] : [cut(text)]))
    .join("\n\n");
}

/** Cut between characters, not within one. */
function cut(text: string): string {
  if (text.length <= MAX_DESCRIPTION_CHARACTERS) return text;
  const start = text.slice(0, MAX_DESCRIPTION_CHARACTERS).replace(/[\uD800-\uDBFF]$/, "");
  return `${start}…`;
}
