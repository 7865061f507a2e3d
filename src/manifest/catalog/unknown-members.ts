import type { Blueprint } from "../../model/catalog.ts";
import { isSystemBlueprint } from "../../model/catalog.ts";
import type { Range } from "../../model/source.ts";
import type { CheckedAutomation, Finding } from "../rule.ts";
import { shownText } from "../shown-text.ts";
import type { ModelledAutomation } from "./modelled-automation.ts";
import { memberHint } from "./words.ts";
import { writtenMembers } from "./written-members.ts";

type Group = "properties" | "relations";

/** Properties or relations that expressions read and mappings write, and that the blueprint does not have. */
export function unknownMembers(
  automation: ModelledAutomation,
  checked: CheckedAutomation,
  group: Group,
): readonly Finding[] {
  const { blueprint } = automation.model;
  const read = automation.expressions.flatMap(({ reads, range }) =>
    reads
      .filter((one) => one.group === group)
      .flatMap(({ name, range: { start, end } }) =>
        blueprint === undefined
          ? []
          : unknownMember(blueprint, group, name, () => range(start, end)),
      ),
  );
  const written = writtenMembers(checked, automation)
    .filter((one) => one.group === group)
    .flatMap((one) => unknownMember(one.blueprint, group, one.name, one.keyRange));
  return [...read, ...written];
}

export function unknownMember(
  blueprint: Blueprint,
  group: Group,
  name: string,
  range: () => Range,
): readonly Finding[] {
  const isOpen = isSystemBlueprint(blueprint.identifier);
  if (isOpen || blueprint[group].has(name)) return [];
  const what = group === "properties" ? "property" : "relation";
  return [
    {
      message: `The blueprint "${shownText(blueprint.identifier)}" has no ${what} "${shownText(name)}".`,
      hint: memberHint(blueprint, group, name),
      range: range(),
    },
  ];
}
