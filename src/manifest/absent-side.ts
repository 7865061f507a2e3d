import type { TriggerType } from "../model/automation.ts";
import type { RootRead } from "./root-reads.ts";
import { conditionReads, templateReads } from "./root-reads.ts";
import type { CheckedAutomation, Finding } from "./rule.ts";

type Side = "before" | "after";

/**
 * Reads of a side of the diff that the trigger never has. Asking whether it is null is fine: an
 * expression may be shared between triggers.
 *
 * @param why - as in "what is created has no state before".
 */
export function absentSideFindings(
  checked: CheckedAutomation,
  side: Side,
  why: string,
): readonly Finding[] {
  const reads = [
    ...conditionReads(checked, "diff", side).filter((read) => starts(read, ["diff", side])),
    ...templateReads(checked, "event", side).filter((read) =>
      starts(read, ["event", "diff", side]),
    ),
  ];
  const other = side === "before" ? "after" : "before";
  const { type } = checked.automation.trigger.event;
  return reads
    .filter((read) => !isNullCheck(read))
    .map((read) => {
      const instead = read.text.replace(side, other);
      return {
        message: `"${read.text}" is always null on ${type}: ${why}.`,
        hint: `Remove it, or write: ${instead}`,
        range: read.range(),
      };
    });
}

/** What conditions read of the side of the diff that is always null on the trigger, asking for null apart. */
export function absentReads(checked: CheckedAutomation): readonly RootRead[] {
  const { type } = checked.automation.trigger.event;
  const side = ABSENT_SIDES[type];
  if (side === undefined) return [];
  return conditionReads(checked, "diff", side).filter(
    (read) => starts(read, ["diff", side]) && !isNullCheck(read),
  );
}

const ABSENT_SIDES: Readonly<Partial<Record<TriggerType, Side>>> = {
  ENTITY_CREATED: "before",
  RUN_CREATED: "before",
  ENTITY_DELETED: "after",
};

function starts(read: RootRead, steps: readonly string[]): boolean {
  return steps.every((step, index) => read.path.steps[index] === step);
}

function isNullCheck({ expression, path }: RootRead): boolean {
  return (
    /^\s*\)?\s*[!=]=\s*null\b/.test(expression.slice(path.end)) ||
    /\bnull\s*[!=]=\s*\(?\s*$/.test(expression.slice(0, path.offset))
  );
}
