import { catalogRule } from "../catalog/catalog-rule.ts";
import type { PlacedValue } from "../catalog/faulty-values.ts";
import { faultyValues, otherValues } from "../catalog/faulty-values.ts";
import { allowedHint, shownValue } from "../catalog/words.ts";
import { shownText } from "../shown-text.ts";

export const catalogEnum = catalogRule("catalog-enum", (automation, checked) =>
  faultyValues(automation, checked, (met) => otherValues(met) !== undefined).flatMap((placed) => {
    const allowed = otherValues(placed);
    if (allowed === undefined) return [];
    const { value } = placed;
    return [
      {
        message: `"${shownValue(value)}" is no value of ${nameOf(placed)}${consequence(placed)}.`,
        hint: allowedHint(value, allowed),
        range: placed.range(),
      },
    ];
  }),
);

function nameOf({ blueprint, property }: PlacedValue): string {
  return `the property "${shownText(property.identifier)}" of "${shownText(blueprint.identifier)}"`;
}

function consequence({ operator }: PlacedValue): string {
  switch (operator) {
    case "==":
      return ": this is never true";
    case "!=":
      return ": this is always true";
    default:
      return "";
  }
}
