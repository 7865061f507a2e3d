import type { Blueprint, Catalog } from "../../model/catalog.ts";
import type { Json } from "../../model/json.ts";
import { nearest, quotedList } from "../../model/suggest.ts";
import { shownText } from "../shown-text.ts";

/** Names or values that a hint lists. */
const MAX_LISTED = 12;

/** One letter of a shorter name is too much of it to be a slip. */
const MIN_MISTYPED = 3;

/** `Did you mean "a"?`, or what there is. */
function nameHint(name: string, known: readonly string[], what: string): string | undefined {
  const near = name.length < MIN_MISTYPED ? undefined : nearest(name.slice(0, 100), known);
  if (near !== undefined) return `Did you mean "${shownText(near)}"?`;
  if (known.length === 0) return undefined;
  return known.length <= MAX_LISTED
    ? `${what} ${known.length === 1 ? "is" : "are"} ${quotedList(known.map(shownText))}.`
    : undefined;
}

/** Where an unknown member is found, or the nearest name of its kind. */
export function memberHint(
  { properties, relations }: Blueprint,
  group: "properties" | "relations",
  name: string,
): string | undefined {
  const [own, other] = group === "properties" ? [properties, relations] : [relations, properties];
  const otherGroup = group === "properties" ? "relations" : "properties";
  if (other.has(name)) return `It has one under "${otherGroup}": .${otherGroup}.${name}`;
  const meta = META.get(name);
  if (meta !== undefined) return `It is beside "${group}": .${meta}`;
  const what = group === "properties" ? "Its properties" : "Its relations";
  return nameHint(name, [...own.keys()], what) ?? `Add it to the blueprint, or correct the name.`;
}

/** What every entity has beside its properties, also by the names that mirrors use. */
const META: ReadonlyMap<string, string> = new Map(
  ["identifier", "title", "icon", "blueprint", "team", "createdAt", "updatedAt"].flatMap((name) => [
    [name, name] as const,
    [`$${name}`, name] as const,
  ]),
);

export function blueprintHint(name: string, { blueprints }: Catalog): string {
  return (
    nameHint(name, [...blueprints.keys()], "The catalog's blueprints") ??
    'Define it in the folder of "catalog", or correct the name.'
  );
}

/** A literal as it is written. */
export function shownValue(value: Json): string {
  return shownText(typeof value === "string" ? value : JSON.stringify(value));
}

/** The values of an enum, as a hint lists them. */
export function allowedHint(value: Json, allowed: readonly Json[]): string {
  const known = allowed.map((one) => (typeof one === "string" ? one : JSON.stringify(one)));
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return (
    nameHint(text, known, "Its values") ?? `It has ${known.length} values; this is none of them.`
  );
}
