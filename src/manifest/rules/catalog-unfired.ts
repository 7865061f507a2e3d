import type { CatalogProperty } from "../../model/catalog.ts";
import type { Range } from "../../model/source.ts";
import { catalogRule } from "../catalog/catalog-rule.ts";
import { comparedProperty } from "../catalog/compared-property.ts";
import type { ModelledAutomation } from "../catalog/modelled-automation.ts";
import { whyUnfired } from "../catalog/unfired.ts";
import { shownText } from "../shown-text.ts";

export const catalogUnfired = catalogRule("catalog-unfired", (automation) => {
  const { event, blueprint } = automation.model;
  if (blueprint === undefined || !HAVE_BOTH_SIDES.has(event.type)) return [];
  const repointed = relationsThatChange(automation);
  return [...changesAskedFor(automation)].flatMap(([name, rangeOf]) => {
    const property = blueprint.properties.get(name);
    const why = property === undefined ? undefined : whyUnfired(property, blueprint);
    if (why === undefined || follows(property, repointed)) return [];
    return [
      {
        message: `A change of "${shownText(name)}" is asked for, but ${why}.`,
        hint: "Watch the entities that have the value themselves.",
        range: rangeOf(),
      },
    ];
  });
});

const HAVE_BOTH_SIDES: ReadonlySet<string> = new Set(["ENTITY_UPDATED", "ANY_ENTITY_CHANGE"]);

/** Properties whose values before and after the condition compares, and where it does. */
function changesAskedFor({ model, expressions }: ModelledAutomation) {
  const sides = new Map<string, Set<string | undefined>>();
  const found = new Map<string, () => Range>();
  for (const { condition, comparisons, range: rangeOf } of expressions) {
    if (condition === undefined) continue;
    for (const { path, other, range } of comparisons) {
      for (const compared of [path, other ?? []]) {
        const property = comparedProperty(model.blueprint, compared);
        if (property === undefined || property.origin === "own") continue;
        const name = property.identifier;
        const known = sides.get(name) ?? new Set();
        sides.set(name, known.add(compared[1]));
        if (known.size < 2 || found.has(name)) continue;
        found.set(name, () => rangeOf(range.start, range.end));
      }
    }
  }
  return found;
}

/** Relations that the condition compares with what they were: another related entity does start it. */
function relationsThatChange({ expressions }: ModelledAutomation): ReadonlySet<string> {
  const sides = new Map<string, Set<string | undefined>>();
  for (const { condition, comparisons } of expressions) {
    if (condition === undefined) continue;
    for (const { path, other } of comparisons) {
      for (const [root, side, group, name] of [path, other ?? []]) {
        if (root !== "diff" || group !== "relations" || name === undefined) continue;
        sides.set(name, (sides.get(name) ?? new Set()).add(side));
      }
    }
  }
  return new Set([...sides].flatMap(([name, both]) => (both.size > 1 ? [name] : [])));
}

/** Whether what a mirror shows may be another one because its relation is. */
function follows(property: CatalogProperty | undefined, repointed: ReadonlySet<string>): boolean {
  return repointed.has(property?.path?.split(".", 1)[0] ?? "");
}
