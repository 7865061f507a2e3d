import type { Blueprint, CatalogProperty } from "../../model/catalog.ts";
import type { Json } from "../../model/json.ts";
import type { Range } from "../../model/source.ts";
import type { CheckedAutomation } from "../rule.ts";
import { comparedProperty } from "./compared-property.ts";
import type { ModelledAutomation } from "./modelled-automation.ts";
import { writtenMembers } from "./written-members.ts";

/** A literal that meets a property: it is compared with it, or written into it. */
export interface PlacedValue {
  readonly blueprint: Blueprint;
  readonly property: CatalogProperty;
  readonly value: Json;
  /** Absent where it is written. */
  readonly operator?: string;
  /** Of the condition's expressions; absent elsewhere. */
  readonly condition?: number;
  range(): Range;
}

/** The literals that meet properties of a known blueprint; null meets every property. */
export function placedValues(
  automation: ModelledAutomation,
  checked: CheckedAutomation,
): readonly PlacedValue[] {
  const { blueprint } = automation.model;
  const found: PlacedValue[] = [];
  for (const { comparisons, condition, range } of automation.expressions) {
    for (const { path, literal, operator } of comparisons) {
      const property = comparedProperty(blueprint, path);
      if (blueprint === undefined || property === undefined || literal === undefined) continue;
      found.push({
        ...{ blueprint, property, operator, value: literal.value },
        ...(condition === undefined ? {} : { condition }),
        range: () => range(literal.range.start, literal.range.end),
      });
    }
  }
  for (const { blueprint: target, group, name, value, valueRange } of writtenMembers(
    checked,
    automation,
  )) {
    const property = group === "properties" ? target.properties.get(name) : undefined;
    const isRendered = typeof value === "string" && value.includes("{{");
    if (property === undefined || isRendered) continue;
    found.push({ blueprint: target, property, value, range: valueRange });
  }
  return found.filter(({ value }) => value !== null);
}

/** The type of a literal that is no list and no object. */
function scalarType(value: Json): "string" | "number" | "boolean" | undefined {
  const type = typeof value;
  return type === "string" || type === "number" || type === "boolean" ? type : undefined;
}

/** What a property's values are instead of the literal's type; `undefined` where it may fit. */
export function otherType({ property, value }: PlacedValue): CatalogProperty["type"] {
  const type = scalarType(value);
  return type === undefined || property.type === type ? undefined : property.type;
}

/** The values that a property may have, where the literal is none of them. */
export function otherValues({
  property,
  value,
  operator,
}: PlacedValue): readonly Json[] | undefined {
  const { enum: allowed, type } = property;
  if (allowed === undefined || type !== scalarType(value) || allowed.includes(value)) {
    return undefined;
  }
  return operator === undefined || EQUALITIES.has(operator) ? allowed : undefined;
}

const EQUALITIES: ReadonlySet<string> = new Set(["==", "!=", "IN"]);
