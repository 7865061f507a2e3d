import { hasOneOutputAtMost } from "../../model/jq-syntax/one-output.ts";
import { parseJq } from "../../model/jq-syntax/parse.ts";

/** Of so many it is remembered: a program is built in every thread, and anew whenever some are put together. */
const MAX_REMEMBERED = 50_000;

/** Whether an expression certainly gives one output at most. What cannot be read may give more. */
export function createOutputCounts(): (expression: string) => boolean {
  const known = new Map<string, boolean>();
  return (expression) => {
    const before = known.get(expression);
    if (before !== undefined) return before;
    const parsed = parseJq(expression);
    const isOne = parsed.kind === "ok" && hasOneOutputAtMost(parsed.tree);
    if (known.size >= MAX_REMEMBERED) known.clear();
    known.set(expression, isOne);
    return isOne;
  };
}
