import type { JqPattern, JqPatternEntry } from "./nodes.ts";
import { parseKey } from "./parse-key.ts";
import type { Parser } from "./parser.ts";
import {
  expect,
  expectVariable,
  isMark,
  nested,
  peek,
  rangeFrom,
  refuse,
  startOffset,
  takes,
} from "./parser.ts";

/** `as` and the patterns behind it, `?//` between them. */
export function parsePatterns(parser: Parser): readonly JqPattern[] {
  expect(parser, "as");
  const patterns: JqPattern[] = [];
  do patterns.push(parsePattern(parser));
  while (takes(parser, "?//"));
  return patterns;
}

function parsePattern(parser: Parser): JqPattern {
  return nested(parser, () => {
    const start = startOffset(parser);
    if (takes(parser, "[")) {
      const items = parseList(parser, parsePattern);
      expect(parser, "]");
      return { kind: "array", items, range: rangeFrom(parser, start) };
    }
    if (takes(parser, "{")) {
      const entries = parseList(parser, parseEntry);
      expect(parser, "}");
      return { kind: "object", entries, range: rangeFrom(parser, start) };
    }
    const name = expectVariable(parser);
    return { kind: "variable", name, range: rangeFrom(parser, start) };
  });
}

function parseList<Item>(parser: Parser, parseItem: (parser: Parser) => Item): readonly Item[] {
  const items: Item[] = [];
  do items.push(parseItem(parser));
  while (takes(parser, ","));
  return items;
}

function parseEntry(parser: Parser): JqPatternEntry {
  const key = parseKey(parser);
  if (key.kind === "location") refuse(parser, key.range.start, '"$__loc__" cannot be bound.');
  if (key.kind === "variable" && !isMark(peek(parser), ":")) return { key };
  expect(parser, ":");
  return { key, value: parsePattern(parser) };
}
