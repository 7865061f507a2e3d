/**
 * The syntax tree of one jq 1.8 expression. Parentheses and comments are not in it; a chain of one
 * operator is one node, so that its length adds nothing to the tree's height.
 */

/** Offsets into the author's text, in UTF-16 code units from 0; the end is exclusive. */
export interface JqRange {
  readonly start: number;
  readonly end: number;
}

interface Ranged {
  /** Parentheses around the node itself are outside its range. */
  readonly range: JqRange;
}

/** `.`; also what a path such as `.a` starts at, with an empty range. */
export interface JqIdentity extends Ranged {
  readonly kind: "identity";
}

/** `..` */
export interface JqRecurse extends Ranged {
  readonly kind: "recurse";
}

interface Postfix extends Ranged {
  readonly target: JqNode;
  /** `?` right behind: an error of this one step is no output. */
  readonly optional: boolean;
}

/** `.name`, `."any text"`, `.["any text"]` */
export interface JqField extends Postfix {
  readonly kind: "field";
  readonly name: string;
}

/** `[query]` behind a term, `."text \(query)"` */
export interface JqIndex extends Postfix {
  readonly kind: "index";
  readonly index: JqNode;
}

/** `[from:to]`; one of the two may be absent. */
export interface JqSlice extends Postfix {
  readonly kind: "slice";
  readonly from?: JqNode;
  readonly to?: JqNode;
}

/** `[]` behind a term. */
export interface JqIterate extends Postfix {
  readonly kind: "iterate";
}

export interface JqNumber extends Ranged {
  readonly kind: "number";
  /** As written. */
  readonly text: string;
}

export interface JqText {
  readonly kind: "text";
  /** What the text means, escapes resolved; never empty. */
  readonly value: string;
}

export interface JqInterpolation {
  readonly kind: "interpolation";
  readonly query: JqNode;
}

export interface JqString extends Ranged {
  readonly kind: "string";
  /** Without the `@`. */
  readonly format?: string;
  readonly parts: readonly (JqText | JqInterpolation)[];
}

/** `@base64` that no string follows. */
export interface JqFormat extends Ranged {
  readonly kind: "format";
  readonly name: string;
}

export interface JqVariable extends Ranged {
  readonly kind: "variable";
  /** Without the `$`. */
  readonly name: string;
}

/** `$__loc__` */
export interface JqLocation extends Ranged {
  readonly kind: "location";
  /** From 1. */
  readonly line: number;
}

export interface JqArray extends Ranged {
  readonly kind: "array";
  readonly content?: JqNode;
}

/** What stands before the `:` of an object's entry or of an object pattern's. */
export type JqKey = Ranged &
  (
    | { readonly kind: "name"; readonly name: string }
    | { readonly kind: "text"; readonly text: JqString }
    | { readonly kind: "variable"; readonly name: string }
    | { readonly kind: "location"; readonly line: number }
    | { readonly kind: "computed"; readonly query: JqNode }
  );

export interface JqEntry {
  readonly key: JqKey;
  /** Absent in `{name}`, `{"text"}`, `{$name}` and `{$__loc__}`. */
  readonly value?: JqNode;
}

export interface JqObject extends Ranged {
  readonly kind: "object";
  readonly entries: readonly JqEntry[];
}

/** A function's call, `null`, `true`, `false` and `not` included. */
export interface JqCall extends Ranged {
  readonly kind: "call";
  readonly name: string;
  readonly args: readonly JqNode[];
}

/** `-` before a term. */
export interface JqNegate extends Ranged {
  readonly kind: "negate";
  readonly operand: JqNode;
}

export type ChainKind = "pipe" | "comma" | "alternative" | "or" | "and";

interface ChainOf<Kind extends ChainKind> extends Ranged {
  readonly kind: Kind;
  readonly operands: readonly JqNode[];
}

/** Two or more operands of `|`, `,`, `//`, `or` or `and`. */
export type JqChain = { readonly [Kind in ChainKind]: ChainOf<Kind> }[ChainKind];

export type ComparisonOperator = "==" | "!=" | "<" | "<=" | ">" | ">=";
export type ArithmeticOperator = "+" | "-" | "*" | "/" | "%";
export type AssignmentOperator = "=" | "|=" | "+=" | "-=" | "*=" | "/=" | "%=" | "//=";

interface Binary extends Ranged {
  readonly left: JqNode;
  readonly right: JqNode;
}

export interface JqComparison extends Binary {
  readonly kind: "comparison";
  readonly operator: ComparisonOperator;
}

export interface JqArithmetic extends Binary {
  readonly kind: "arithmetic";
  readonly operator: ArithmeticOperator;
}

export interface JqAssignment extends Binary {
  readonly kind: "assignment";
  readonly operator: AssignmentOperator;
}

export interface JqBranch {
  readonly condition: JqNode;
  readonly body: JqNode;
}

export interface JqConditional extends Ranged {
  readonly kind: "if";
  /** `if`, then each `elif`. */
  readonly branches: readonly JqBranch[];
  readonly otherwise?: JqNode;
}

/** `try body`, `try body catch handler`; also `body?` where the `?` belongs to no step of a path. */
export interface JqTry extends Ranged {
  readonly kind: "try";
  readonly body: JqNode;
  readonly handler?: JqNode;
}

export type JqPattern = Ranged &
  (
    | { readonly kind: "variable"; readonly name: string }
    | { readonly kind: "array"; readonly items: readonly JqPattern[] }
    | { readonly kind: "object"; readonly entries: readonly JqPatternEntry[] }
  );

export interface JqPatternEntry {
  readonly key: JqKey;
  /** Absent in `{$name}` only. */
  readonly value?: JqPattern;
}

interface Binding extends Ranged {
  readonly source: JqNode;
  /** More than one where `?//` stands between them. */
  readonly patterns: readonly JqPattern[];
}

/** `source as $x | body` */
export interface JqBind extends Binding {
  readonly kind: "bind";
  readonly body: JqNode;
}

export interface JqReduce extends Binding {
  readonly kind: "reduce";
  readonly init: JqNode;
  readonly update: JqNode;
}

export interface JqForeach extends Binding {
  readonly kind: "foreach";
  readonly init: JqNode;
  readonly update: JqNode;
  readonly extract?: JqNode;
}

export interface JqParameter {
  /** A filter by its name, or a value that is a variable too. */
  readonly kind: "filter" | "variable";
  readonly name: string;
}

/** `def name(parameters): body; rest` */
export interface JqFunction extends Ranged {
  readonly kind: "function";
  readonly name: string;
  readonly parameters: readonly JqParameter[];
  readonly body: JqNode;
  readonly rest: JqNode;
}

/** `label $name | body` */
export interface JqLabel extends Ranged {
  readonly kind: "label";
  readonly name: string;
  readonly body: JqNode;
}

export interface JqBreak extends Ranged {
  readonly kind: "break";
  readonly name: string;
}

export type JqNode =
  | JqIdentity
  | JqRecurse
  | JqField
  | JqIndex
  | JqSlice
  | JqIterate
  | JqNumber
  | JqString
  | JqFormat
  | JqVariable
  | JqLocation
  | JqArray
  | JqObject
  | JqCall
  | JqNegate
  | JqChain
  | JqComparison
  | JqArithmetic
  | JqAssignment
  | JqConditional
  | JqTry
  | JqBind
  | JqReduce
  | JqForeach
  | JqFunction
  | JqLabel
  | JqBreak;
