import type { Blueprint, CatalogProperty } from "../../model/catalog.ts";
import { parseJq } from "../../model/jq-syntax/parse.ts";
import { rootReads } from "../../model/jq-syntax/root-reads.ts";

/**
 * Why a change of a property's value may start nothing: it is made of what belongs to other
 * entities. `undefined` for all else, and where that is not certain.
 */
export function whyUnfired(property: CatalogProperty, blueprint: Blueprint): string | undefined {
  switch (property.origin) {
    case "mirror":
      return "it mirrors a related entity, whose changes start nothing here";
    case "aggregation":
      return "it sums up other entities, whose changes start nothing here";
    case "calculation":
      return readsMirror(property, blueprint)
        ? "it is calculated from a mirror, and what that mirrors starts nothing here"
        : undefined;
    case "own":
      return undefined;
  }
}

/** A calculation's root is the entity. */
function readsMirror({ calculation }: CatalogProperty, { properties }: Blueprint): boolean {
  const parsed = calculation === undefined ? undefined : parseJq(calculation);
  if (parsed?.kind !== "ok") return false;
  return rootReads(parsed.tree).reads.some(({ steps: [group, name = ""] }) => {
    const origin = group === "properties" ? properties.get(name)?.origin : undefined;
    return origin === "mirror" || origin === "aggregation";
  });
}
