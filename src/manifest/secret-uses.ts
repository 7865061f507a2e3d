import { secretReferences } from "../model/secret-references.ts";
import type { Range } from "../model/source.ts";
import type { CheckedAutomation } from "./rule.ts";
import { expressionsWith, rangeInExpression } from "./template-place.ts";

/** A secret that an automation names, where it first does. */
export interface SecretUse {
  readonly name: string;
  /** Of `.secrets` and the name behind it. */
  range(): Range;
}

/** Each secret of an automation's templates once, in the order of the file. */
export function secretUses(checked: CheckedAutomation): readonly SecretUse[] {
  const uses = new Map<string, SecretUse>();
  for (const placed of expressionsWith(checked, "secrets")) {
    for (const { name, offset, end } of secretReferences(placed.expression.expression)) {
      if (uses.has(name)) continue;
      uses.set(name, { name, range: () => rangeInExpression(checked, placed, offset, end) });
    }
  }
  return [...uses.values()];
}
