import type { Catalog } from "../../model/catalog.ts";
import type { JsonPath } from "../../model/json.ts";
import type { Range } from "../../model/source.ts";
import { catalogRule } from "../catalog/catalog-rule.ts";
import { isUnknownBlueprint, unknownBlueprintsAskedFor } from "../catalog/unknown-blueprints.ts";
import { blueprintHint } from "../catalog/words.ts";
import type { Finding } from "../rule.ts";
import { shownText } from "../shown-text.ts";

export const catalogUnknownBlueprint = catalogRule(
  "catalog-unknown-blueprint",
  (modelled, { automation, base, document }) => {
    const { catalog } = modelled;
    const { trigger, invocationMethod } = automation;
    const judge = (name: string, path: JsonPath): readonly Finding[] =>
      isUnknownBlueprint(name, catalog)
        ? [unknown(name, catalog, document.rangeOfValue([...base, ...path, "blueprintIdentifier"]))]
        : [];
    return [
      ...("blueprintIdentifier" in trigger.event
        ? judge(trigger.event.blueprintIdentifier, ["trigger", "event"])
        : []),
      ...unknownBlueprintsAskedFor(modelled).map(({ name, range }) =>
        unknown(name, catalog, range()),
      ),
      ...(invocationMethod.type === "UPSERT_ENTITY"
        ? judge(invocationMethod.blueprintIdentifier, ["invocationMethod"])
        : []),
    ];
  },
);

function unknown(name: string, catalog: Catalog, range: Range): Finding {
  return {
    message: `There is no blueprint "${shownText(name)}" in the catalog.`,
    hint: blueprintHint(name, catalog),
    range,
  };
}
