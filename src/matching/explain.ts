import type { Decision, ExpressionResult } from "../model/decision.ts";
import type { Truth } from "./combine.ts";
import { truthOf } from "./combine.ts";

export interface ExplainedExpression extends ExpressionResult {
  readonly truth: Truth;
  /** Whether it is among those that settled the decision. */
  readonly decisive: boolean;
}

export interface Explanation {
  readonly decision: Decision;
  /** One sentence: why the decision is what it is. */
  readonly because: string;
  readonly expressions: readonly ExplainedExpression[];
}

export function explain(decision: Decision): Explanation {
  const { decidedBy } = decision;
  const decisive = decidedBy.kind === "condition" ? decidedBy.expressions : [];
  const expressions = decision.expressions.map((result, index) => ({
    ...result,
    truth: truthOf(result.outcome),
    decisive: decisive.includes(index),
  }));
  return { decision, because: because(decision, expressions), expressions };
}

function because(decision: Decision, expressions: readonly ExplainedExpression[]): string {
  const { decidedBy } = decision;
  if (decidedBy.kind === "trigger") return decidedBy.message;
  if (decidedBy.kind === "no-condition") return "There is no condition: the trigger alone decides.";
  if (decision.note !== undefined) return `${decision.note}.`;
  const decisive = expressions.filter((expression) => expression.decisive);
  const all = decisive.length === expressions.length;
  const which = all
    ? expressions.length === 1
      ? "The expression"
      : `All ${expressions.length} expressions`
    : `${decisive.length} of ${expressions.length} expressions`;
  const verb = decisive.length === 1 ? "is" : "are";
  const truth = decisive[0]?.truth ?? "true";
  const said = truth === "failed" ? "failed" : `${verb} ${truth}`;
  return expressions.length === 1
    ? `${which} ${said}.`
    : `${which} ${said}, combined with "${decidedBy.combinator}".`;
}
