import type {
  ArithmeticOperator,
  AssignmentOperator,
  ChainKind,
  ComparisonOperator,
  JqNode,
} from "./nodes.ts";

/** How tightly each kind of expression binds, from the loosest; jq's own order. */
export const LEVEL = {
  query: 0,
  comma: 1,
  alternative: 2,
  assignment: 3,
  or: 4,
  and: 5,
  comparison: 6,
  sum: 7,
  product: 8,
  /** `-` and `try`. */
  prefix: 9,
  term: 10,
} as const;

export const CHAIN_TEXT: Readonly<Record<ChainKind, string>> = {
  pipe: " | ",
  comma: ", ",
  alternative: " // ",
  or: " or ",
  and: " and ",
};

/** What holds of any two values where the other does not. */
export const OPPOSITE_COMPARISON: Readonly<Record<ComparisonOperator, ComparisonOperator>> = {
  "==": "!=",
  "!=": "==",
  "<": ">=",
  "<=": ">",
  ">": "<=",
  ">=": "<",
};

export type InfixOperator =
  | {
      readonly kind: "chain";
      readonly chain: "alternative" | "or" | "and";
      readonly level: number;
    }
  | { readonly kind: "binary"; readonly binary: BinaryOperator; readonly level: number };

type BinaryOperator =
  | { readonly kind: "comparison"; readonly operator: ComparisonOperator }
  | { readonly kind: "arithmetic"; readonly operator: ArithmeticOperator }
  | { readonly kind: "assignment"; readonly operator: AssignmentOperator };

const COMPARISONS: readonly ComparisonOperator[] = ["==", "!=", "<", "<=", ">", ">="];
const ASSIGNMENTS: readonly AssignmentOperator[] = [
  ...(["=", "|=", "+=", "-=", "*=", "/=", "%=", "//="] as const),
];
const ARITHMETIC: readonly ArithmeticOperator[] = ["+", "-", "*", "/", "%"];

/** The operators between two expressions, by their text; `|` and `,` stand between queries. */
export const INFIX: ReadonlyMap<string, InfixOperator> = new Map<string, InfixOperator>([
  ["//", { kind: "chain", chain: "alternative", level: LEVEL.alternative }],
  ["or", { kind: "chain", chain: "or", level: LEVEL.or }],
  ["and", { kind: "chain", chain: "and", level: LEVEL.and }],
  ...COMPARISONS.map((operator) => binary({ kind: "comparison", operator }, LEVEL.comparison)),
  ...ASSIGNMENTS.map((operator) => binary({ kind: "assignment", operator }, LEVEL.assignment)),
  ...ARITHMETIC.map((operator) =>
    binary({ kind: "arithmetic", operator }, arithmeticLevel(operator)),
  ),
]);

function binary(operator: BinaryOperator, level: number): [string, InfixOperator] {
  return [operator.operator, { kind: "binary", binary: operator, level }];
}

export function arithmeticLevel(operator: ArithmeticOperator): number {
  return operator === "+" || operator === "-" ? LEVEL.sum : LEVEL.product;
}

/** Whether a `?` behind the printed node would belong to its last step instead of the whole. */
export function takesOptional(node: JqNode): boolean {
  return "optional" in node && !node.optional;
}
