import type { JqToken } from "../jq-lexer.ts";
import { childrenOf } from "./children.ts";
import type { JqNode, JqRange } from "./nodes.ts";

/** How many expressions may be open inside each other while one is read. */
const MAX_NESTING = 256;
/** Whoever walks a tree may do so recursively. */
const MAX_HEIGHT = 512;

export interface Refusal {
  /** Offset in UTF-16 code units from 0. */
  readonly at: number;
  readonly reason: string;
}

/** What reading one expression needs; it only ever moves forward. */
export interface Parser {
  readonly source: string;
  readonly tokens: readonly JqToken[];
  /** Of the next token. */
  index: number;
  /** Reads what may stand between parentheses. */
  readonly query: (parser: Parser) => JqNode;
  /** Reads an expression whose operators have `level` or bind tighter. */
  readonly expression: (parser: Parser, level: number) => JqNode;
  nesting: number;
  readonly heights: WeakMap<JqNode, number>;
  /** The last line that was asked for, so that lines are counted once. */
  line: { readonly number: number; readonly offset: number };
  refusal?: Refusal;
}

/** Words that name no function and no filter parameter. */
export const KEYWORDS: ReadonlySet<string> = new Set([
  ...["as", "def", "module", "import", "include", "if", "then", "else", "elif", "end", "reduce"],
  ...["foreach", "and", "or", "try", "catch", "label", "break"],
]);

export function createParser(
  source: string,
  tokens: readonly JqToken[],
  grammar: Pick<Parser, "query" | "expression">,
): Parser {
  const line = { number: 1, offset: 0 };
  return { source, tokens, ...grammar, index: 0, nesting: 0, heights: new WeakMap(), line };
}

export function peek(parser: Parser): JqToken | undefined {
  return parser.tokens[parser.index];
}

export function isWord(token: JqToken | undefined, word: string): boolean {
  return token?.kind === "name" && token.text === word;
}

/** Of a bracket or an operator. */
export function isMark(token: JqToken | undefined, mark: string): boolean {
  return (token?.kind === "bracket" || token?.kind === "operator") && token.text === mark;
}

/** Whether the next token is this keyword, bracket or operator; it is then passed. */
export function takes(parser: Parser, text: string): boolean {
  const token = peek(parser);
  if (!isMark(token, text) && !isWord(token, text)) return false;
  parser.index += 1;
  return true;
}

export function expect(parser: Parser, text: string): void {
  if (!takes(parser, text)) refuseToken(parser, `"${text}" is expected here`);
}

/** A token of this kind, passed. */
export function expectKind(parser: Parser, kind: JqToken["kind"], what: string): JqToken {
  const token = peek(parser);
  if (token?.kind !== kind) return refuseToken(parser, `${what} is expected here`);
  parser.index += 1;
  return token;
}

/** The name behind `$`; `$__loc__` is none. */
export function expectVariable(parser: Parser): string {
  const token = expectKind(parser, "variable", "A variable");
  if (token.value === "__loc__") refuse(parser, token.offset, '"$__loc__" cannot be bound.');
  return token.value ?? "";
}

/** A name that is no keyword. */
export function expectName(parser: Parser): string {
  const token = peek(parser);
  if (token?.kind !== "name" || KEYWORDS.has(token.text)) {
    return refuseToken(parser, "A name is expected here");
  }
  parser.index += 1;
  return token.text;
}

/** Where the next token starts. */
export function startOffset(parser: Parser): number {
  return peek(parser)?.offset ?? parser.source.length;
}

/** From an offset to the end of the last token that was passed. */
export function rangeFrom(parser: Parser, start: number): JqRange {
  const last = parser.tokens[parser.index - 1];
  return { start, end: last === undefined ? start : last.offset + last.text.length };
}

export function lineOf(parser: Parser, offset: number): number {
  const passed = parser.source.slice(parser.line.offset, offset).split("\n").length - 1;
  parser.line = { number: parser.line.number + passed, offset };
  return parser.line.number;
}

/** Every node goes through here once it is complete. */
export function finish<Node extends JqNode>(parser: Parser, node: Node): Node {
  const heights = childrenOf(node).map((child) => parser.heights.get(child) ?? 0);
  const height = Math.max(0, ...heights) + 1;
  if (height > MAX_HEIGHT) refuse(parser, node.range.start, "The expression is nested too deep.");
  parser.heights.set(node, height);
  return node;
}

/** Reads one level further in. */
export function nested<Node>(parser: Parser, read: (parser: Parser) => Node): Node {
  parser.nesting += 1;
  if (parser.nesting > MAX_NESTING) {
    refuse(parser, startOffset(parser), "The expression is nested too deep.");
  }
  const node = read(parser);
  parser.nesting -= 1;
  return node;
}

/** `expected` without its full stop; what stands there is said behind it. */
export function refuseToken(parser: Parser, expected: string): never {
  const token = peek(parser);
  const found = token === undefined ? "the end" : JSON.stringify(token.text);
  return refuse(parser, startOffset(parser), `${expected}, not ${found}.`);
}

/** Leaves the whole expression unparsed. */
export function refuse(parser: Parser, at: number, reason: string): never {
  parser.refusal = { at, reason };
  throw new Error(reason);
}
