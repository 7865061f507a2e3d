import { MAX_EXPRESSION_BYTES } from "../../errors/limits.ts";
import { lexJq } from "../jq-lexer.ts";
import type { JqFunction, JqNode, JqParameter } from "./nodes.ts";
import type { InfixOperator } from "./operators.ts";
import { INFIX, LEVEL } from "./operators.ts";
import { parsePatterns } from "./parse-pattern.ts";
import { parsePrefix } from "./parse-term.ts";
import type { Parser } from "./parser.ts";
import {
  createParser,
  expect,
  expectName,
  expectVariable,
  finish,
  isMark,
  isWord,
  nested,
  peek,
  rangeFrom,
  refuse,
  refuseToken,
  startOffset,
  takes,
} from "./parser.ts";

export type JqParsing =
  | { readonly kind: "ok"; readonly tree: JqNode }
  | {
      readonly kind: "unparsed";
      /** Offset in UTF-16 code units from 0. */
      readonly at: number;
      /** A full sentence. */
      readonly reason: string;
    };

/** Terms and patterns come back to these. */
const GRAMMAR = {
  query: parseQuery,
  expression: (parser: Parser, level: number) =>
    nested(parser, () => parseExpression(parser, level)),
};

/**
 * The syntax tree of a jq 1.8 expression. Never throws; what is not read with certainty is
 * `unparsed`: what jq refuses, modules and imports, `$$$$name`, an expression over the limits of
 * size and nesting. Names are not resolved and constants not computed: jq may still refuse what is
 * parsed here, for a name that it does not know or a constant that is no object's key.
 */
export function parseJq(source: string): JqParsing {
  if (source.length > MAX_EXPRESSION_BYTES) {
    return { kind: "unparsed", at: 0, reason: "The expression is too long." };
  }
  // jq takes a program as a C string.
  const nul = source.indexOf("\0");
  if (nul !== -1) return { kind: "unparsed", at: nul, reason: "A NUL character is not jq." };
  const { tokens, unterminated } = lexJq(source);
  if (unterminated !== undefined) {
    return { kind: "unparsed", at: unterminated, reason: "A string is not closed." };
  }
  const parser = createParser(source, tokens, GRAMMAR);
  try {
    const tree = parseQuery(parser);
    if (peek(parser) !== undefined) refuseToken(parser, "The end is expected here");
    return { kind: "ok", tree };
  } catch (error) {
    if (parser.refusal === undefined) throw error;
    return { kind: "unparsed", ...parser.refusal };
  }
}

/** Parts between `|`; a binding, definition or label reaches as far as the query does. */
function parseQuery(parser: Parser): JqNode {
  return nested(parser, () => parseChain(parser, "pipe", "|", parseCommaParts));
}

function parseCommaParts(parser: Parser): JqNode {
  return parseChain(parser, "comma", ",", parseStatement);
}

function parseChain(
  parser: Parser,
  kind: "pipe" | "comma",
  mark: string,
  parseOperand: (parser: Parser) => JqNode,
): JqNode {
  const start = startOffset(parser);
  const first = parseOperand(parser);
  if (!isMark(peek(parser), mark)) return first;
  const operands = [first];
  while (takes(parser, mark)) operands.push(parseOperand(parser));
  return finish(parser, { kind, operands, range: rangeFrom(parser, start) });
}

function parseStatement(parser: Parser): JqNode {
  const start = startOffset(parser);
  if (takes(parser, "def")) return parseFunction(parser, start);
  if (takes(parser, "label")) {
    const name = expectVariable(parser);
    expect(parser, "|");
    const body = parseQuery(parser);
    return finish(parser, { kind: "label", name, body, range: rangeFrom(parser, start) });
  }
  const source = parseExpression(parser, LEVEL.alternative);
  if (!isWord(peek(parser), "as")) return source;
  const patterns = parsePatterns(parser);
  expect(parser, "|");
  const body = parseQuery(parser);
  return finish(parser, { kind: "bind", source, patterns, body, range: rangeFrom(parser, start) });
}

function parseFunction(parser: Parser, start: number): JqFunction {
  const name = expectName(parser);
  const parameters: JqParameter[] = [];
  if (takes(parser, "(")) {
    do parameters.push(parseParameter(parser));
    while (takes(parser, ";"));
    expect(parser, ")");
  }
  expect(parser, ":");
  const body = parseQuery(parser);
  expect(parser, ";");
  const rest = parseQuery(parser);
  const range = rangeFrom(parser, start);
  return finish(parser, { kind: "function", name, parameters, body, rest, range });
}

function parseParameter(parser: Parser): JqParameter {
  return peek(parser)?.kind === "variable"
    ? { kind: "variable", name: expectVariable(parser) }
    : { kind: "filter", name: expectName(parser) };
}

/** Operators of `level` and tighter ones. */
function parseExpression(parser: Parser, level: number): JqNode {
  const start = startOffset(parser);
  let left = parsePrefix(parser);
  let nonAssociative: number | undefined;
  for (;;) {
    const token = peek(parser);
    const operator =
      token?.kind === "operator" || token?.kind === "name" ? INFIX.get(token.text) : undefined;
    if (token === undefined || operator === undefined || operator.level < level) return left;
    if (operator.level === nonAssociative) {
      refuse(parser, token.offset, `"${token.text}" needs parentheses around its left side here.`);
    }
    parser.index += 1;
    const operands = [left, parseExpression(parser, operator.level + 1)] as const;
    left =
      operator.kind === "chain"
        ? parseOperands(parser, start, operator, operands, token.text)
        : finish(parser, {
            ...operator.binary,
            left: operands[0],
            right: operands[1],
            range: rangeFrom(parser, start),
          });
    const associates = operator.kind === "chain" || operator.binary.kind === "arithmetic";
    nonAssociative = associates ? undefined : operator.level;
  }
}

/** The rest of a chain of one operator. */
function parseOperands(
  parser: Parser,
  start: number,
  { chain, level }: InfixOperator & { readonly kind: "chain" },
  first: readonly JqNode[],
  text: string,
): JqNode {
  const operands = [...first];
  while (takes(parser, text)) operands.push(parseExpression(parser, level + 1));
  return finish(parser, { kind: chain, operands, range: rangeFrom(parser, start) });
}
