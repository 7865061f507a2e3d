import type { Decision, ExpressionOutcome } from "../../model/decision.ts";
import type { DecidingPart, PartComparison } from "../../model/jq-syntax/deciding-parts.ts";
import { decidingParts } from "../../model/jq-syntax/deciding-parts.ts";
import { parseJq } from "../../model/jq-syntax/parse.ts";
import type { Json } from "../../model/json.ts";
import type { ComparedValues, Explained, PartValue, Reason } from "../../model/reason.ts";
import type { DecidingLeaves, Leaf, OutcomeOf } from "./deciding-leaves.ts";
import { decidingLeaves } from "./deciding-leaves.ts";
import { isMissingPath, missingPaths } from "./missing-paths.ts";

/** The expressions whose outcomes {@link explainDecision} wants to know, each once. */
export function neededExpressions(decision: Decision): readonly string[] {
  const needed = new Set<string>();
  const add = (part: DecidingPart): void => {
    for (const inner of part.parts) {
      needed.add(inner.expression);
      add(inner);
    }
    if (part.comparison === undefined) return;
    needed.add(part.comparison.left.expression);
    needed.add(part.comparison.right.expression);
  };
  for (const index of decidingIndices(decision)) {
    add(wholePart(decision.expressions[index]?.expression ?? ""));
  }
  return [...needed];
}

/**
 * The reasons of a decision: of each expression that decided, the smallest parts that made it what
 * it is. An expression that cannot be taken apart is a reason as a whole.
 *
 * @param input - the event that the decision is about.
 */
export function explainDecision(decision: Decision, input: Json, outcomeOf: OutcomeOf): Explained {
  const found = decidingIndices(decision).flatMap((index) => {
    const result = decision.expressions[index];
    if (result === undefined) return [];
    const part = wholePart(result.expression);
    return [{ index, found: decidingLeaves({ part, outcome: result.outcome }, outcomeOf) }];
  });
  return {
    reasons: found.flatMap(({ index, found: { leaves } }) =>
      leaves.map((leaf) => reasonOf(leaf, index, input, outcomeOf)),
    ),
    changes: changesOf(
      decision,
      found.map((one) => one.found),
    ),
  };
}

function decidingIndices({ decidedBy }: Decision): readonly number[] {
  return decidedBy.kind === "condition" ? decidedBy.expressions : [];
}

function wholePart(source: string): DecidingPart {
  const parsing = parseJq(source);
  return parsing.kind === "ok"
    ? decidingParts(parsing.tree)
    : {
        kind: "value",
        expression: source.trim(),
        range: { start: 0, end: source.length },
        parts: [],
      };
}

function changesOf(
  { decision, decidedBy, expressions }: Decision,
  found: readonly DecidingLeaves[],
): number {
  const changes = found.map((one) => one.changes);
  if (changes.length === 0 || decidedBy.kind !== "condition") return 0;
  const isEach = (decidedBy.combinator === "and") !== (decision === "matched");
  if (!isEach) return Math.min(...changes);
  const alsoFailed = expressions.filter(
    ({ outcome }, index) => outcome.kind === "error" && !decidedBy.expressions.includes(index),
  );
  return changes.reduce((sum, one) => sum + one, 0) + alsoFailed.length;
}

function reasonOf(leaf: Leaf, of: number, input: Json, outcomeOf: OutcomeOf): Reason {
  const { part, outcome } = leaf;
  const comparison =
    part.comparison === undefined || outcome.kind !== "value"
      ? undefined
      : comparedValues(part.comparison, input, outcomeOf);
  return {
    ...partValue(part.expression, outcome, input),
    of,
    range: part.range,
    ...(comparison === undefined ? {} : { comparison }),
    missing: missingPaths(part.expression, input),
  };
}

function comparedValues(
  { operator, left, right }: PartComparison,
  input: Json,
  outcomeOf: OutcomeOf,
): ComparedValues | undefined {
  const [ofLeft, ofRight] = [outcomeOf(left.expression), outcomeOf(right.expression)];
  if (ofLeft?.kind !== "value" || ofRight?.kind !== "value") return undefined;
  return {
    operator,
    left: { ...partValue(left.expression, ofLeft, input), isLiteral: left.isLiteral },
    right: { ...partValue(right.expression, ofRight, input), isLiteral: right.isLiteral },
  };
}

function partValue(expression: string, outcome: ExpressionOutcome, input: Json): PartValue {
  const isNull = outcome.kind === "value" && outcome.value === null;
  return { expression, outcome, isMissing: isNull && isMissingPath(expression, input) };
}
