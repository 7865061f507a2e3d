import { absentSideFindings } from "../absent-side.ts";
import type { Rule } from "../rule.ts";

export const afterOnDeleted: Rule = {
  code: "after-on-deleted",
  check(checked) {
    if (checked.automation.trigger.event.type !== "ENTITY_DELETED") return [];
    return absentSideFindings(checked, "after", "what is deleted has no state after");
  },
};
