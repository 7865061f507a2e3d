import type { JqNode, JqRange } from "./nodes.ts";
import { LEVEL, takesOptional } from "./operators.ts";
import { parseObject } from "./parse-object.ts";
import { parsePatterns } from "./parse-pattern.ts";
import { isStringStart, parseString, plainText } from "./parse-string.ts";
import type { Parser } from "./parser.ts";
import {
  expect,
  expectVariable,
  finish,
  isMark,
  isWord,
  KEYWORDS,
  lineOf,
  nested,
  peek,
  rangeFrom,
  refuseToken,
  startOffset,
  takes,
} from "./parser.ts";

/** A term, with any `-` and `try` before it. */
export function parsePrefix(parser: Parser): JqNode {
  const start = startOffset(parser);
  if (takes(parser, "-")) {
    const operand = nested(parser, parsePrefix);
    return finish(parser, { kind: "negate", operand, range: rangeFrom(parser, start) });
  }
  if (!takes(parser, "try")) return parseTerm(parser);
  const body = nested(parser, parsePrefix);
  const handler = takes(parser, "catch") ? { handler: nested(parser, parsePrefix) } : undefined;
  return finish(parser, { kind: "try", body, ...handler, range: rangeFrom(parser, start) });
}

function parseTerm(parser: Parser): JqNode {
  const start = startOffset(parser);
  const step = parseFirstStep(parser, start);
  let node = step ?? parsePrimary(parser, start);
  // Whether a `?` belongs to the last step alone.
  let ofStep = step !== undefined;
  for (;;) {
    if (takes(parser, "?")) {
      const range = rangeFrom(parser, start);
      node =
        ofStep && takesOptional(node) && "optional" in node
          ? finish(parser, { ...node, optional: true, range })
          : finish(parser, { kind: "try", body: node, range });
      ofStep = false;
      continue;
    }
    const next = parseStep(parser, start, node);
    if (next === undefined) return node;
    node = next;
    ofStep = true;
  }
}

/** A path from the input: `.a`, `."a"`; `.` before a bracket is a term of its own. */
function parseFirstStep(parser: Parser, start: number): JqNode | undefined {
  const token = peek(parser);
  const target: JqNode = { kind: "identity", range: { start, end: start } };
  if (token?.kind === "field") return parseStep(parser, start, target);
  if (token?.kind !== "dot" || !isStringStart(parser, parser.index + 1)) return undefined;
  return parseStep(parser, start, target);
}

function parseStep(parser: Parser, start: number, target: JqNode): JqNode | undefined {
  const token = peek(parser);
  if (token?.kind === "field") {
    parser.index += 1;
    return field(parser, target, token.value ?? "", rangeFrom(parser, start));
  }
  if (token?.kind === "dot") {
    parser.index += 1;
    if (isStringStart(parser, parser.index)) {
      return indexed(parser, target, parseString(parser), rangeFrom(parser, start));
    }
    if (!takes(parser, "[")) return refuseToken(parser, 'A name, a string or "[" is expected here');
    return parseBracket(parser, start, target, false);
  }
  return takes(parser, "[") ? parseBracket(parser, start, target, true) : undefined;
}

/** What stands behind `[`. A slice may not follow a dot. */
function parseBracket(parser: Parser, start: number, target: JqNode, slices: boolean): JqNode {
  if (takes(parser, "]")) {
    const range = rangeFrom(parser, start);
    return finish(parser, { kind: "iterate", target, optional: false, range });
  }
  if (slices && takes(parser, ":")) {
    const to = parser.query(parser);
    expect(parser, "]");
    const range = rangeFrom(parser, start);
    return finish(parser, { kind: "slice", target, to, optional: false, range });
  }
  const index = parser.query(parser);
  if (!slices || !takes(parser, ":")) {
    expect(parser, "]");
    return indexed(parser, target, index, rangeFrom(parser, start));
  }
  const to = isMark(peek(parser), "]") ? undefined : { to: parser.query(parser) };
  expect(parser, "]");
  const range = rangeFrom(parser, start);
  return finish(parser, { kind: "slice", target, from: index, ...to, optional: false, range });
}

/** A literal text as an index is a field, however it is written. */
function indexed(parser: Parser, target: JqNode, index: JqNode, range: JqRange): JqNode {
  const name = plainText(index);
  if (name !== undefined) return field(parser, target, name, range);
  return finish(parser, { kind: "index", target, index, optional: false, range });
}

function field(parser: Parser, target: JqNode, name: string, range: JqRange): JqNode {
  return finish(parser, { kind: "field", target, name, optional: false, range });
}

function parsePrimary(parser: Parser, start: number): JqNode {
  const token = peek(parser);
  if (isStringStart(parser, parser.index)) return parseString(parser);
  if (token === undefined) return refuseToken(parser, "An expression is expected here");
  parser.index += 1;
  const range = rangeFrom(parser, start);
  switch (token.kind) {
    case "dot":
      return finish(parser, { kind: "identity", range });
    case "recurse":
      return finish(parser, { kind: "recurse", range });
    case "number":
      return finish(parser, { kind: "number", text: token.text, range });
    case "format":
      return finish(parser, { kind: "format", name: token.text.slice(1), range });
    case "variable":
      return token.value === "__loc__"
        ? finish(parser, { kind: "location", line: lineOf(parser, start), range })
        : finish(parser, { kind: "variable", name: token.value ?? "", range });
    case "name":
      if (KEYWORDS.has(token.text)) return parseKeyword(parser, token.text, start);
      return parseCall(parser, token.text, start);
    case "bracket":
      if (token.text === "(") return parseGroup(parser);
      if (token.text === "[") return parseArray(parser, start);
      if (token.text === "{") return parseObject(parser, start);
  }
  parser.index -= 1;
  return refuseToken(parser, "An expression is expected here");
}

function parseGroup(parser: Parser): JqNode {
  const node = parser.query(parser);
  expect(parser, ")");
  return node;
}

function parseArray(parser: Parser, start: number): JqNode {
  const content = isMark(peek(parser), "]") ? undefined : { content: parser.query(parser) };
  expect(parser, "]");
  return finish(parser, { kind: "array", ...content, range: rangeFrom(parser, start) });
}

function parseCall(parser: Parser, name: string, start: number): JqNode {
  const args: JqNode[] = [];
  if (takes(parser, "(")) {
    do args.push(parser.query(parser));
    while (takes(parser, ";"));
    expect(parser, ")");
  }
  return finish(parser, { kind: "call", name, args, range: rangeFrom(parser, start) });
}

function parseKeyword(parser: Parser, keyword: string, start: number): JqNode {
  switch (keyword) {
    case "if":
      return parseConditional(parser, start);
    case "reduce":
    case "foreach":
      return parseLoop(parser, keyword, start);
    case "break": {
      const name = expectVariable(parser);
      return finish(parser, { kind: "break", name, range: rangeFrom(parser, start) });
    }
    default:
      parser.index -= 1;
      return refuseToken(parser, "An expression is expected here");
  }
}

function parseConditional(parser: Parser, start: number): JqNode {
  const branches = [];
  do {
    const condition = parser.query(parser);
    expect(parser, "then");
    branches.push({ condition, body: parser.query(parser) });
  } while (takes(parser, "elif"));
  const otherwise = takes(parser, "else") ? { otherwise: parser.query(parser) } : undefined;
  if (!isWord(peek(parser), "end")) refuseToken(parser, 'The "end" of an "if" is expected here');
  expect(parser, "end");
  return finish(parser, { kind: "if", branches, ...otherwise, range: rangeFrom(parser, start) });
}

function parseLoop(parser: Parser, kind: "reduce" | "foreach", start: number): JqNode {
  const source = parser.expression(parser, LEVEL.alternative);
  const patterns = parsePatterns(parser);
  expect(parser, "(");
  const init = parser.query(parser);
  expect(parser, ";");
  const update = parser.query(parser);
  const extract =
    kind === "foreach" && takes(parser, ";") ? { extract: parser.query(parser) } : undefined;
  expect(parser, ")");
  const loop = { source, patterns, init, update, range: rangeFrom(parser, start) };
  return kind === "reduce"
    ? finish(parser, { kind, ...loop })
    : finish(parser, { kind, ...loop, ...extract });
}
