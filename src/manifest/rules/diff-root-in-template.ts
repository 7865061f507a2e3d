import { templateReads } from "../root-reads.ts";
import type { Rule } from "../rule.ts";

export const diffRootInTemplate: Rule = {
  code: "diff-root-in-template",
  check(checked) {
    return templateReads(checked, "diff").map((read) => ({
      message: `The template reads "${read.text}", but a template has the event under ".event": this is always null. Only conditions start at the event itself.`,
      hint: `Write: .event${read.text}`,
      range: read.range(),
    }));
  },
};
