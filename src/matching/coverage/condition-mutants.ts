import type { Condition } from "../../model/automation.ts";
import type { ConditionMutant } from "../../model/coverage.ts";
import { mayLoop } from "../../model/jq-syntax/may-loop.ts";
import { mutants } from "../../model/jq-syntax/mutants.ts";
import type { JqNode } from "../../model/jq-syntax/nodes.ts";
import { parseJq } from "../../model/jq-syntax/parse.ts";

/** A mutant of one expression, to be evaluated in its place. */
export interface ExpressionMutant extends ConditionMutant {
  readonly index: number;
  readonly changed: string;
  /** Whether it may be one that does not end. */
  readonly mayLoop: boolean;
}

export interface MutatedExpressions {
  readonly mutants: readonly ExpressionMutant[];
  /** By place: why no mutants are made of an expression, a full sentence. */
  readonly unread: ReadonlyMap<number, string>;
}

/** The mutants of each expression, in order. What the parser cannot read has none. */
export function expressionMutants(expressions: readonly string[]): MutatedExpressions {
  const unread = new Map<number, string>();
  const found = expressions.flatMap((expression, index) => {
    const parsing = parseJq(expression);
    if (parsing.kind === "ok") return mutantsOf(parsing.tree, expression, index);
    unread.set(index, parsing.reason);
    return [];
  });
  return { mutants: found, unread };
}

function mutantsOf(tree: JqNode, expression: string, index: number): readonly ExpressionMutant[] {
  const loops = mayLoop(tree);
  return mutants(tree).map(({ expression: changed, description, toldWhen, range }) => ({
    mutation: description,
    index,
    expression,
    changed,
    range,
    hint: `Add a case in which ${toldWhen}.`,
    mayLoop: loops,
  }));
}

/** A mutant of a whole condition: what is left of it, and how that is combined. */
export interface CombinationMutant extends ConditionMutant {
  readonly combinator: "and" | "or";
  /** Place of the expression that is left out. */
  readonly without?: number;
}

/** The other combinator, and each expression left out. Of a single expression nothing can be. */
export function combinationMutants(condition: Condition): readonly CombinationMutant[] {
  const { expressions, combinator = "and" } = condition;
  if (expressions.length < 2) return [];
  const other = combinator === "and" ? "or" : "and";
  const [one, rest] = combinator === "and" ? ["false", "true"] : ["true", "false"];
  return [
    {
      mutation: `the combinator "${combinator}" became "${other}"`,
      hint: "Add a case in which some of the expressions are true, and not all.",
      combinator: other,
    },
    ...expressions.map((expression, index) => ({
      mutation: "the expression was left out",
      index,
      expression,
      hint: `Add a case in which this expression is ${one} and all others are ${rest}.`,
      combinator,
      without: index,
    })),
  ];
}
