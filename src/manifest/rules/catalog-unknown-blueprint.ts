import type { Catalog } from "../../model/catalog.ts";
import { isSystemBlueprint } from "../../model/catalog.ts";
import type { JsonPath } from "../../model/json.ts";
import type { Range } from "../../model/source.ts";
import { catalogRule } from "../catalog/catalog-rule.ts";
import { blueprintHint } from "../catalog/words.ts";
import type { Finding } from "../rule.ts";
import { shownText } from "../shown-text.ts";

/** Where conditions and templates ask which blueprint an entity is of. */
const BLUEPRINT_PATHS: ReadonlySet<string> = new Set([
  ...["context.blueprintIdentifier", "diff.before.blueprint", "diff.after.blueprint"],
]);

export const catalogUnknownBlueprint = catalogRule(
  "catalog-unknown-blueprint",
  ({ catalog, expressions }, { automation, base, document }) => {
    const { trigger, invocationMethod } = automation;
    const judge = (name: string, range: () => Range): readonly Finding[] =>
      isUnknown(name, catalog) ? [unknown(name, catalog, range())] : [];
    const at = (path: JsonPath) => () => document.rangeOfValue([...base, ...path]);
    const isEntity = "blueprintIdentifier" in trigger.event;
    const compared = expressions.flatMap(({ comparisons, range }) =>
      comparisons.flatMap(({ path, literal }) =>
        BLUEPRINT_PATHS.has(path.join(".")) && typeof literal?.value === "string"
          ? judge(literal.value, () => range(literal.range.start, literal.range.end))
          : [],
      ),
    );
    return [
      ...("blueprintIdentifier" in trigger.event
        ? judge(trigger.event.blueprintIdentifier, at(["trigger", "event", "blueprintIdentifier"]))
        : []),
      // A run's blueprint is an object.
      ...(isEntity ? compared : []),
      ...(invocationMethod.type === "UPSERT_ENTITY"
        ? judge(
            invocationMethod.blueprintIdentifier,
            at(["invocationMethod", "blueprintIdentifier"]),
          )
        : []),
    ];
  },
);

/** Where a definition could not be read, it may be the one. */
function isUnknown(name: string, { blueprints, complete }: Catalog): boolean {
  if (!complete || blueprints.size === 0) return false;
  return !blueprints.has(name) && !isSystemBlueprint(name) && !name.includes("{{");
}

function unknown(name: string, catalog: Catalog, range: Range): Finding {
  return {
    message: `There is no blueprint "${shownText(name)}" in the catalog.`,
    hint: blueprintHint(name, catalog),
    range,
  };
}
