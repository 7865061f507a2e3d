import type { Blueprint } from "../../model/catalog.ts";
import type { Json } from "../../model/json.ts";
import { isJsonObject } from "../../model/json.ts";
import type { Range } from "../../model/source.ts";
import type { CheckedAutomation } from "../rule.ts";
import type { ModelledAutomation } from "./modelled-automation.ts";

/** What an UPSERT_ENTITY writes by a name that is no template. */
export interface WrittenMember {
  readonly blueprint: Blueprint;
  readonly group: "properties" | "relations";
  readonly name: string;
  readonly value: Json;
  keyRange(): Range;
  valueRange(): Range;
}

/** Nothing where the blueprint is rendered, or is not in the catalog. */
export function writtenMembers(
  { automation: { invocationMethod }, base, document }: CheckedAutomation,
  { catalog }: ModelledAutomation,
): readonly WrittenMember[] {
  if (invocationMethod.type !== "UPSERT_ENTITY") return [];
  const blueprint = catalog.blueprints.get(invocationMethod.blueprintIdentifier);
  if (blueprint === undefined) return [];
  return (["properties", "relations"] as const).flatMap((group) => {
    const members = invocationMethod.mapping[group];
    if (!isJsonObject(members)) return [];
    return Object.entries(members)
      .filter(([name]) => !name.includes("{{"))
      .map(([name, value]) => {
        const path = [...base, "invocationMethod", "mapping", group, name];
        return {
          ...{ blueprint, group, name, value },
          keyRange: () => document.rangeOfKey(path),
          valueRange: () => document.rangeOfValue(path),
        };
      });
  });
}
