import { childrenOf, replaceNode } from "./children.ts";
import type { ComparisonOperator, JqChain, JqNode, JqRange } from "./nodes.ts";
import { CHAIN_TEXT, OPPOSITE_COMPARISON } from "./operators.ts";
import { plainText } from "./parse-string.ts";
import { printJq } from "./print.ts";

/** An expression that differs from the author's in one place, as a slip would make it. */
export interface JqMutant {
  /** The whole changed expression. */
  readonly expression: string;
  /** What was changed, without a full stop: `"==" became "!="`. */
  readonly description: string;
  /** When the two differ, where nothing around it hides that, as a clause: `the two sides are equal`. */
  readonly toldWhen: string;
  /** Of what was changed, in the author's text. */
  readonly range: JqRange;
}

interface Change {
  readonly node: JqNode;
  readonly replacement: JqNode;
  readonly description: string;
  readonly toldWhen: string;
  /** Where it is less than the node. */
  readonly range?: JqRange;
}

/** Nobody reads more, and each is as long as the expression. */
const MAX_MUTANTS = 1_000;

/**
 * The first 1,000 mutants of an expression, from the outside in and in the order of the text; no two
 * are the same, and none is the expression itself. Each is valid jq if the expression is. What only
 * words an error is left alone.
 */
export function mutants(tree: JqNode): readonly JqMutant[] {
  const seen = new Set([printJq(tree)]);
  const found: JqMutant[] = [];
  for (const change of changesOf(tree, { threshold: false })) {
    const { node, replacement, description, toldWhen, range = node.range } = change;
    const expression = printJq(replaceNode(tree, node, replacement));
    if (seen.has(expression)) continue;
    seen.add(expression);
    found.push({ expression, description, toldWhen, range });
    if (found.length === MAX_MUTANTS) break;
  }
  return found;
}

interface Place {
  /** Whether the node is a side of a comparison. */
  readonly threshold: boolean;
  /** Whether a longer path goes on from the node. */
  readonly path?: boolean;
}

function changesOf(node: JqNode, place: Place): readonly Change[] {
  const own = ownChanges(node, place);
  if (node.kind === "call" && node.name === "error") return own;
  const inner = childrenOf(node).flatMap((child) => changesOf(child, placeOf(child, node, place)));
  return [...own, ...inner];
}

function placeOf(child: JqNode, parent: JqNode, place: Place): Place {
  if (parent.kind === "negate") return place;
  const path = "target" in parent && parent.target === child;
  return { threshold: parent.kind === "comparison", path };
}

function ownChanges(node: JqNode, place: Place): readonly Change[] {
  switch (node.kind) {
    case "comparison":
      return OTHER_COMPARISONS[node.operator].map((operator) => ({
        node,
        replacement: { ...node, operator },
        description: `"${node.operator}" became "${operator}"`,
        toldWhen:
          operator === OPPOSITE_COMPARISON[node.operator]
            ? "this comparison is what decides"
            : "the two sides are equal",
      }));
    case "number":
      return place.threshold ? otherNumbers(node) : [];
    case "string":
      return otherText(node);
    case "and":
    case "or":
      return [...otherLogic(node), ...withoutOperands(node)];
    case "alternative":
      return withoutOperands(node);
    case "pipe":
      return withoutNot(node);
    case "field":
      return place.path === true ? [] : otherField(node);
    default:
      return [];
  }
}

/** The opposite, then, of an order, the neighbour that treats equal sides otherwise. */
const OTHER_COMPARISONS: Readonly<Record<ComparisonOperator, readonly ComparisonOperator[]>> = {
  "==": ["!="],
  "!=": ["=="],
  "<": [">=", "<="],
  "<=": [">", "<"],
  ">": ["<=", ">="],
  ">=": ["<", ">"],
};

function otherNumbers(node: JqNode & { readonly kind: "number" }): readonly Change[] {
  const value = Number(node.text);
  return [value + 1, value - 1]
    .filter((other) => Number.isFinite(other) && other !== value)
    .map((other) => ({
      node,
      replacement: numberNode(node, other),
      description: `${node.text} became ${other}`,
      toldWhen: `the other side is ${Math.min(value, other)}, and one in which it is ${Math.max(value, other)}`,
    }));
}

function numberNode(node: JqNode & { readonly kind: "number" }, value: number): JqNode {
  const number: JqNode = { ...node, text: String(Math.abs(value)) };
  return value < 0 ? { kind: "negate", operand: number, range: node.range } : number;
}

function otherText(node: JqNode & { readonly kind: "string" }): readonly Change[] {
  const value = plainText(node);
  if (value === undefined) return [];
  const other = `${value}_`;
  return [
    {
      node,
      replacement: { ...node, parts: [{ kind: "text", value: other }] },
      description: `${JSON.stringify(value)} became ${JSON.stringify(other)}`,
      toldWhen: `${JSON.stringify(value)} is what decides`,
    },
  ];
}

type Logic = JqChain & { readonly kind: "and" | "or" | "alternative" };

/** One of a chain's operators becomes the other; the rest bind as they did. */
function otherLogic(node: JqChain & { readonly kind: "and" | "or" }): readonly Change[] {
  const kind = node.kind === "and" ? "or" : "and";
  return node.operands.slice(1).map((_operand, index) => {
    const left = logic(node, node.operands.slice(0, index + 1));
    const right = logic(node, node.operands.slice(index + 1));
    const replacement: JqNode = { kind, operands: [left, right], range: node.range };
    return {
      node,
      replacement,
      description: `"${node.kind}" became "${kind}"`,
      toldWhen: "only one of its sides is true",
    };
  });
}

function withoutOperands(node: Logic): readonly Change[] {
  return node.operands.map((operand, index) => ({
    node,
    replacement: logic(node, node.operands.toSpliced(index, 1)),
    description: `"${printJq(operand)}" and its "${CHAIN_TEXT[node.kind].trim()}" were left out`,
    toldWhen: toldWithout(node, printJq(operand), index),
    range: operand.range,
  }));
}

function toldWithout({ kind }: Logic, operand: string, index: number): string {
  if (kind === "and") return `"${operand}" is false and the rest is true`;
  if (kind === "or") return `"${operand}" is true and the rest is false`;
  return index === 0
    ? `"${operand}" has another value than what stands behind it`
    : `what stands before "${operand}" is null, false or an error`;
}

function logic(node: JqChain, operands: readonly JqNode[]): JqNode {
  const [only] = operands;
  return operands.length === 1 && only !== undefined ? only : { ...node, operands };
}

function withoutNot(node: JqChain & { readonly kind: "pipe" }): readonly Change[] {
  return node.operands.flatMap((operand, index) =>
    index > 0 && operand.kind === "call" && operand.name === "not" && operand.args.length === 0
      ? [
          {
            node,
            replacement: logic(node, node.operands.toSpliced(index, 1)),
            description: '"not" was left out',
            toldWhen: "this is what decides",
            range: operand.range,
          },
        ]
      : [],
  );
}

function otherField(node: JqNode & { readonly kind: "field" }): readonly Change[] {
  const name = `${node.name}_`;
  return [
    {
      node,
      replacement: { ...node, name },
      description: `"${printJq(node)}" became "${printJq({ ...node, name })}"`,
      toldWhen: `the value of "${printJq(node)}" is what decides`,
    },
  ];
}
