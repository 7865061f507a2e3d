import type { Blueprint, CatalogProperty } from "../../model/catalog.ts";
import type { Json } from "../../model/json.ts";
import type { Range } from "../../model/source.ts";
import type { CheckedAutomation } from "../rule.ts";
import { comparedProperty } from "./compared-property.ts";
import type { ModelledAutomation } from "./modelled-automation.ts";
import { writtenMembers } from "./written-members.ts";

/** A literal that meets a property: it is compared with it, or written into it. */
export interface MetValue {
  readonly blueprint: Blueprint;
  readonly property: CatalogProperty;
  readonly value: Json;
  /** Absent where it is written. */
  readonly operator?: string;
}

export interface PlacedValue extends MetValue {
  /** Of the condition's expressions; absent elsewhere. */
  readonly condition?: number;
  range(): Range;
}

/** The literals that meet properties of a known blueprint and are not what they should be. */
export function faultyValues(
  automation: ModelledAutomation,
  checked: CheckedAutomation,
  isFaulty: (met: MetValue) => boolean,
): readonly PlacedValue[] {
  const { blueprint } = automation.model;
  const found: PlacedValue[] = [];
  for (const { comparisons, condition, range } of automation.expressions) {
    for (const { path, literal, operator } of comparisons) {
      const property = comparedProperty(blueprint, path);
      if (blueprint === undefined || property === undefined || literal === undefined) continue;
      const met = { blueprint, property, operator, value: literal.value };
      if (!isFaulty(met)) continue;
      found.push({
        ...met,
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
    const met = { blueprint: target, property, value };
    if (isFaulty(met)) found.push({ ...met, range: valueRange });
  }
  return found;
}

/** The type of a literal that is no list, no object and not null, which meets every property. */
function scalarType(value: Json): "string" | "number" | "boolean" | undefined {
  const type = typeof value;
  return type === "string" || type === "number" || type === "boolean" ? type : undefined;
}

/** What a property's values are instead of the literal's type; `undefined` where it may fit. */
export function otherType({ property, value }: MetValue): CatalogProperty["type"] {
  const type = scalarType(value);
  return type === undefined || property.type === type ? undefined : property.type;
}

/** The values that a property may have, where the literal is none of them. */
export function otherValues({ property, value, operator }: MetValue): readonly Json[] | undefined {
  const { enum: allowed, type } = property;
  if (allowed === undefined || type !== scalarType(value) || allowed.includes(value)) {
    return undefined;
  }
  return operator === undefined || EQUALITIES.has(operator) ? allowed : undefined;
}

const EQUALITIES: ReadonlySet<string> = new Set(["==", "!=", "IN"]);
