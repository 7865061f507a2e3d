import { conditionReads } from "../root-reads.ts";
import type { Rule } from "../rule.ts";

/** Members of every event: below `.event` they are a template's words. */
const EVENT_MEMBERS: ReadonlySet<string> = new Set([
  "action",
  "context",
  "diff",
  "resourceType",
  "trigger",
]);

export const eventRootInCondition: Rule = {
  code: "event-root-in-condition",
  check(checked) {
    return conditionReads(checked, "event").flatMap((read) => {
      const member = read.path.steps[1];
      if (member === undefined || !EVENT_MEMBERS.has(member)) return [];
      return [
        {
          message: `The condition reads "${read.text}", but a condition's root is the event itself: this is always null. Only templates have the event under ".event".`,
          hint: `Write: ${withoutEvent(read.text)}`,
          range: read.range(),
        },
      ];
    });
  },
};

function withoutEvent(path: string): string {
  const rest = path.replace(/^\.\s*(?:event|"event"|\[\s*"event"\s*\])\??/, "");
  return rest.startsWith("[") ? `.${rest}` : rest;
}
