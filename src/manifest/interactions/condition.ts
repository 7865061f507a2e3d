import type { Automation } from "../../model/automation.ts";
import { lexJq } from "../../model/jq-lexer.ts";

/** An automation's condition for comparing it with another's. */
export interface ConditionSet {
  /** One expression, or none, is `and`. */
  readonly combinator: "and" | "or";
  /** Without what makes no difference: white space and comments. */
  readonly expressions: ReadonlySet<string>;
}

export function conditionSet({ trigger: { condition } }: Automation): ConditionSet {
  const expressions = new Set((condition?.expressions ?? []).map(plainExpression));
  const isOr = condition?.combinator === "or" && expressions.size > 1;
  return { combinator: isOr ? "or" : "and", expressions };
}

function plainExpression(source: string): string {
  const { tokens, unterminated } = lexJq(source);
  // Within a string with interpolations the tokens are not all there is.
  if (unterminated !== undefined || source.includes("\\(")) return source;
  return tokens.map(({ text }) => text).join(" ");
}

export function hasCondition({ trigger }: Automation): boolean {
  return (trigger.condition?.expressions.length ?? 0) > 0;
}

/** Whether every event that meets one condition certainly meets the other. */
export function implies(a: ConditionSet, b: ConditionSet): boolean {
  if (b.combinator === "and") {
    // Each of several alternatives would have to imply all of b.
    return (
      b.expressions.size === 0 || (a.combinator === "and" && isSubset(b.expressions, a.expressions))
    );
  }
  return a.combinator === "and"
    ? [...a.expressions].some((expression) => b.expressions.has(expression))
    : isSubset(a.expressions, b.expressions);
}

function isSubset(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size > b.size) return false;
  for (const one of a) if (!b.has(one)) return false;
  return true;
}
