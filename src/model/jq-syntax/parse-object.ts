import type { JqEntry, JqNode } from "./nodes.ts";
import { LEVEL } from "./operators.ts";
import { parseKey } from "./parse-key.ts";
import type { Parser } from "./parser.ts";
import {
  expect,
  finish,
  isMark,
  peek,
  rangeFrom,
  refuseToken,
  startOffset,
  takes,
} from "./parser.ts";

/** What stands behind `{`. A comma may end the list. */
export function parseObject(parser: Parser, start: number): JqNode {
  const entries: JqEntry[] = [];
  while (!isMark(peek(parser), "}")) {
    entries.push(parseEntry(parser));
    if (!takes(parser, ",")) break;
  }
  expect(parser, "}");
  return finish(parser, { kind: "object", entries, range: rangeFrom(parser, start) });
}

function parseEntry(parser: Parser): JqEntry {
  const key = parseKey(parser);
  if (key.kind !== "computed" && !isMark(peek(parser), ":")) return { key };
  if (key.kind === "location") refuseToken(parser, '"," or "}" is expected here');
  expect(parser, ":");
  return { key, value: parseValue(parser) };
}

/** Expressions between `|`: a comma ends the entry. */
function parseValue(parser: Parser): JqNode {
  const start = startOffset(parser);
  const first = parser.expression(parser, LEVEL.alternative);
  if (!isMark(peek(parser), "|")) return first;
  const operands = [first];
  while (takes(parser, "|")) operands.push(parser.expression(parser, LEVEL.alternative));
  return finish(parser, { kind: "pipe", operands, range: rangeFrom(parser, start) });
}
