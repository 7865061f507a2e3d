import type { JqKey } from "./nodes.ts";
import { isStringStart, parseString } from "./parse-string.ts";
import type { Parser } from "./parser.ts";
import { expect, lineOf, peek, rangeFrom, refuseToken, startOffset, takes } from "./parser.ts";

/** Of an object's entry or an object pattern's. Keywords are names here. */
export function parseKey(parser: Parser): JqKey {
  const start = startOffset(parser);
  if (isStringStart(parser, parser.index)) {
    const text = parseString(parser);
    return { kind: "text", text, range: rangeFrom(parser, start) };
  }
  if (takes(parser, "(")) {
    const query = parser.query(parser);
    expect(parser, ")");
    return { kind: "computed", query, range: rangeFrom(parser, start) };
  }
  const token = peek(parser);
  if (token?.kind !== "name" && token?.kind !== "variable") {
    return refuseToken(parser, "A key is expected here");
  }
  parser.index += 1;
  const range = rangeFrom(parser, start);
  if (token.kind === "name") return { kind: "name", name: token.text, range };
  if (token.value === "__loc__") return { kind: "location", line: lineOf(parser, start), range };
  return { kind: "variable", name: token.value ?? "", range };
}
