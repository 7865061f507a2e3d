import { conditionReads } from "../root-reads.ts";
import type { Rule } from "../rule.ts";

export const secretsInCondition: Rule = {
  code: "secrets-in-condition",
  check(checked) {
    return conditionReads(checked, "secrets").map((read) => ({
      message: `The condition reads "${read.text}", but conditions see only the event: this is always null.`,
      hint: "Use secrets in templates of the invocation, and decide by the event alone.",
      range: read.range(),
    }));
  },
};
