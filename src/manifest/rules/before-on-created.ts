import { absentSideFindings } from "../absent-side.ts";
import type { Rule } from "../rule.ts";

export const beforeOnCreated: Rule = {
  code: "before-on-created",
  check(checked) {
    const { type } = checked.automation.trigger.event;
    if (type !== "ENTITY_CREATED" && type !== "RUN_CREATED") return [];
    return absentSideFindings(checked, "before", "what is created has no state before");
  },
};
