import { catalogRule } from "../catalog/catalog-rule.ts";
import type { PlacedValue } from "../catalog/faulty-values.ts";
import { faultyValues, otherType } from "../catalog/faulty-values.ts";
import { shownValue } from "../catalog/words.ts";
import { shownText } from "../shown-text.ts";

export const catalogType = catalogRule("catalog-type", (automation, checked) =>
  faultyValues(automation, checked, (met) => otherType(met) !== undefined).flatMap((placed) => {
    const type = otherType(placed);
    if (type === undefined) return [];
    const { blueprint, property, value } = placed;
    const name = `"${shownText(property.identifier)}" of "${shownText(blueprint.identifier)}"`;
    return [
      {
        message: `The property ${name} is ${NOUN[type]}, "${shownValue(value)}" is ${NOUN[nounOf(value)]}${consequence(placed)}.`,
        hint: hintFor(type, placed),
        range: placed.range(),
      },
    ];
  }),
);

const NOUN = {
  string: "text",
  number: "a number",
  boolean: "a boolean",
  object: "an object",
  array: "a list",
} as const;

function nounOf(value: PlacedValue["value"]): "string" | "number" | "boolean" {
  if (typeof value === "string") return "string";
  return typeof value === "number" ? "number" : "boolean";
}

function consequence({ operator }: PlacedValue): string {
  if (operator === undefined) return "";
  if (operator === "==" || operator === "IN") return ": they are never equal";
  return operator === "!="
    ? ": they are never equal, so this is always true"
    : ": jq puts them in order by their types, not by their values";
}

function hintFor(type: keyof typeof NOUN, { value, operator }: PlacedValue): string {
  if (type === "string") return `Write it in quotes: ${JSON.stringify(String(value))}`;
  if (type === "array" && operator !== undefined) {
    return `Ask whether it is in the list: index(${JSON.stringify(value)}) != null`;
  }
  const isPlain =
    typeof value === "string" &&
    (type === "number" ? /^-?\d+(\.\d+)?$/.test(value) : /^(true|false)$/.test(value));
  return isPlain ? `Write it without quotes: ${value}` : `Write ${NOUN[type]}.`;
}
