import type { JqNode } from "../../model/jq-syntax/nodes.ts";
import { plainText } from "../../model/jq-syntax/parse-string.ts";
import { evaluateCall } from "./evaluate-call.ts";
import { compareOutcomes } from "./evaluate-comparison.ts";
import type { Evaluation, Scope } from "./evaluation.ts";
import { noted, readPath } from "./evaluation.ts";
import { plainNumber } from "./literals.ts";
import type { Outcome, Truth, Value } from "./outcome.ts";
import {
  chain,
  gives,
  NOT_UNDERSTOOD,
  ofTruth,
  oneOfOutcomes,
  truthOf,
  UNKNOWN,
  withLiteral,
} from "./outcome.ts";
import type { Region } from "./regions.ts";
import {
  ANY_NUMBER,
  ANY_TEXT,
  ANYTHING,
  ARRAY,
  isTruthy,
  NULL,
  numberRegion,
  OBJECT,
} from "./regions.ts";

/** Nodes that one evaluation looks at: beyond it nothing is understood. */
const MAX_EVALUATIONS = 10_000;

/**
 * Everything that an expression may give for the events of a model. It may say too much, never too
 * little: what is not understood may give anything.
 */
export function evaluate(
  evaluation: Evaluation,
  node: JqNode,
  input: Value,
  scope: Scope = new Map(),
): Outcome {
  evaluation.count += 1;
  if (evaluation.count > MAX_EVALUATIONS) return NOT_UNDERSTOOD;
  const read = (part: JqNode, from: Value = input) => evaluate(evaluation, part, from, scope);
  switch (node.kind) {
    case "identity":
      return noted(evaluation, node, { values: [input], error: false, none: false });
    case "field":
      return field(evaluation, node, input, scope);
    case "variable":
      return noted(evaluation, node, {
        values: [scope.get(node.name) ?? UNKNOWN],
        error: false,
        none: false,
      });
    case "number": {
      const number = plainNumber(node.text);
      if (number === undefined) return gives([ANY_NUMBER]);
      return withLiteral(numberRegion(number), number, node.range);
    }
    case "negate": {
      const number = node.operand.kind === "number" ? plainNumber(node.operand.text) : undefined;
      if (number !== undefined) return withLiteral(numberRegion(-number), -number, node.range);
      read(node.operand);
      return { ...gives([ANY_NUMBER], true), none: true };
    }
    case "string": {
      const text = plainText(node);
      if (text !== undefined) return withLiteral({ kind: "text", text }, text, node.range);
      for (const part of node.parts) if (part.kind === "interpolation") read(part.query);
      return { ...gives([ANY_TEXT], true), none: true };
    }
    case "array":
      if (node.content === undefined) return gives([ARRAY]);
      return gives([ARRAY], read(node.content).error);
    case "object":
      for (const { value } of node.entries) if (value !== undefined) read(value);
      return { ...gives([OBJECT], true), none: true };
    case "arithmetic":
      read(node.left);
      read(node.right);
      return NOT_UNDERSTOOD;
    case "call":
      return evaluateCall({ node, input, evaluation, read });
    case "pipe": {
      const [first, ...rest] = node.operands;
      if (first === undefined) return NOT_UNDERSTOOD;
      return rest.reduce(
        (outcome, part) => chain(outcome, (value) => read(part, value)),
        read(first),
      );
    }
    case "comma": {
      const outcomes = node.operands.map((operand) => read(operand));
      return { ...oneOfOutcomes(outcomes), none: outcomes.every(({ none }) => none) };
    }
    case "and":
    case "or":
      return ofTruth(
        node.operands
          .map((operand) => truthOf(read(operand)))
          .reduce((left, right) => joined(left, right, node.kind === "and")),
      );
    case "comparison":
      return compareOutcomes(evaluation, node, read(node.left), read(node.right));
    case "alternative":
      return node.operands
        .map((operand) => read(operand))
        .reduceRight((rest, one) => alternative(one, rest));
    case "if":
      return conditional(node, input, read);
    case "try": {
      const body = read(node.body);
      if (!body.error) return body;
      if (node.handler === undefined) return { ...body, error: false, none: true };
      return oneOfOutcomes([{ ...body, error: false }, NOT_UNDERSTOOD]);
    }
    case "bind": {
      const [pattern, second] = node.patterns;
      const source = read(node.source);
      if (pattern?.kind !== "variable" || second !== undefined) return NOT_UNDERSTOOD;
      return chain(source, (value) =>
        evaluate(evaluation, node.body, input, new Map(scope).set(pattern.name, value)),
      );
    }
    default:
      return NOT_UNDERSTOOD;
  }
}

function field(
  evaluation: Evaluation,
  node: JqNode & { readonly kind: "field" },
  input: Value,
  scope: Scope,
): Outcome {
  // What the path goes through is no atom of its own.
  const { onAtom, ...silent } = evaluation;
  const target = evaluate(silent, node.target, input, scope);
  evaluation.count = silent.count;
  const step = chain({ ...target, error: false, none: false }, (value) =>
    value.steps === undefined
      ? memberOf(value.regions)
      : readPath(evaluation, [...value.steps, node.name]),
  );
  noted(evaluation, node, step);
  return {
    values: step.values,
    error: target.error || (step.error && !node.optional),
    none: target.none || (step.error && node.optional),
  };
}

function memberOf(regions: readonly Region[]): Outcome {
  const values = regions.flatMap(({ kind }) => {
    if (kind === "object") return ANYTHING;
    return kind === "null" ? [NULL] : [];
  });
  return gives(
    values,
    regions.some(({ kind }) => kind !== "object" && kind !== "null"),
  );
}

function joined(left: Truth, right: Truth, isAnd: boolean): Truth {
  const goesOn = isAnd ? left.isTrue : left.isFalse;
  return {
    isTrue: isAnd ? left.isTrue && right.isTrue : left.isTrue || (goesOn && right.isTrue),
    isFalse: isAnd ? left.isFalse || (goesOn && right.isFalse) : left.isFalse && right.isFalse,
    error: left.error || (goesOn && right.error),
    none: left.none || (goesOn && right.none),
  };
}

/** `one // rest`; versions of jq differ in whether an error of `one` is one of the whole. */
function alternative(one: Outcome, rest: Outcome): Outcome {
  const regions = one.values.flatMap((value) => value.regions.filter(isTruthy));
  const { isTrue, isFalse, error, none } = truthOf(one);
  const truthy = { values: regions.length === 0 ? [] : [{ regions }], error, none: false };
  const goesOn = isFalse || error || none || !isTrue;
  return goesOn ? oneOfOutcomes([truthy, rest]) : truthy;
}

function conditional(
  { branches, otherwise }: JqNode & { readonly kind: "if" },
  input: Value,
  read: (part: JqNode) => Outcome,
): Outcome {
  const outcomes: Outcome[] = [];
  let isReached = true;
  for (const { condition, body } of branches) {
    const truth = truthOf(read(condition));
    const outcome = read(body);
    if (!isReached) continue;
    if (truth.isTrue) outcomes.push(outcome);
    outcomes.push({ values: [], error: truth.error, none: truth.none });
    isReached = truth.isFalse;
  }
  const last =
    otherwise === undefined
      ? ({ values: [input], error: false, none: false } as const)
      : read(otherwise);
  return oneOfOutcomes(isReached ? [...outcomes, last] : outcomes);
}
