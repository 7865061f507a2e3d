import type { JqInterpolation, JqNode, JqString, JqText } from "./nodes.ts";
import type { Parser } from "./parser.ts";
import { expectKind, finish, peek, rangeFrom, refuse, startOffset } from "./parser.ts";
import { decodeStringText } from "./string-text.ts";

/** A quote, or a format with a quote behind it. */
export function isStringStart(parser: Parser, index: number): boolean {
  const token = parser.tokens[index];
  return (
    token?.kind === "string" ||
    (token?.kind === "format" && parser.tokens[index + 1]?.kind === "string")
  );
}

export function parseString(parser: Parser): JqString {
  const start = startOffset(parser);
  const first = peek(parser);
  const format = first?.kind === "format" ? { format: first.text.slice(1) } : undefined;
  if (format !== undefined) parser.index += 1;
  const parts: (JqText | JqInterpolation)[] = [];
  for (let opening = 1; ; opening = 0) {
    const token = expectKind(parser, "string", "A string");
    const closing = peek(parser)?.kind === "interpolation-open" ? 0 : 1;
    const text = token.text.slice(opening, token.text.length - closing);
    const value = decodeStringText(text);
    if (value === undefined) return refuse(parser, token.offset, "A string has a bad escape.");
    if (value !== "") parts.push({ kind: "text", value });
    if (closing === 1) break;
    parser.index += 1;
    const query = parser.query(parser);
    expectKind(parser, "interpolation-close", 'The ")" of an interpolation');
    parts.push({ kind: "interpolation", query });
  }
  return finish(parser, { kind: "string", ...format, parts, range: rangeFrom(parser, start) });
}

/** The text of a string without interpolation. */
export function plainText(node: JqNode): string | undefined {
  if (node.kind !== "string") return undefined;
  const [part, ...more] = node.parts;
  if (part === undefined) return "";
  return part.kind === "text" && more.length === 0 ? part.value : undefined;
}
