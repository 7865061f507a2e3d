import type { Blueprint, CatalogProperty } from "../../model/catalog.ts";

/** The property that a path of the event leads to, itself and not something below it. */
export function comparedProperty(
  blueprint: Blueprint | undefined,
  [diff, side, group, name, ...rest]: readonly string[],
): CatalogProperty | undefined {
  if (diff !== "diff" || (side !== "before" && side !== "after")) return undefined;
  if (group !== "properties" || name === undefined || rest.length > 0) return undefined;
  return blueprint?.properties.get(name);
}
