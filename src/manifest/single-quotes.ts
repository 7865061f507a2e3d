import { lexJq } from "../model/jq-lexer.ts";
import type { TemplateExpression } from "../model/template.ts";
import { scanQuotes } from "./scan-quotes.ts";

/** Single quotes of an expression, with what Port makes of them. */
export interface SingleQuoted {
  /** Of the opening quote, in UTF-16 code units of the expression's source from 0. */
  readonly start: number;
  /** Behind the closing quote, or the source's end where there is none. */
  readonly end: number;
  /**
   * `rewritten`: Port makes both quotes double. `kept`: a quote stays single, which jq cannot read.
   * `inside`: one quote within a double-quoted string becomes double and ends that string.
   */
  readonly kind: "rewritten" | "kept" | "inside";
}

/** The single-quoted stretches of an expression, and the quotes in its strings that Port rewrites. */
export function singleQuoted(expression: TemplateExpression): readonly SingleQuoted[] {
  const { source, expression: rewritten } = expression;
  if (!source.includes("'")) return [];
  const { stretches, inStrings } = scanQuotes(source);
  const readable = stretches.length > 0 && isReadable(rewritten);
  const judged = stretches.map(({ start, end }): SingleQuoted => {
    const both = rewritten[start] === '"' && rewritten[end - 1] === '"' && end - start > 1;
    return { start, end, kind: both || readable ? "rewritten" : "kept" };
  });
  const inside = inStrings
    .filter((index) => rewritten[index] === '"')
    .map((index): SingleQuoted => ({ start: index, end: index + 1, kind: "inside" }));
  return [...judged, ...inside].sort((a, b) => a.start - b.start);
}

/** The expression with every single-quoted string written as jq has it. */
export function withDoubleQuotes(source: string): string {
  let text = "";
  let from = 0;
  for (const { start, end } of scanQuotes(source).stretches) {
    const content = source.slice(start + 1, end - 1);
    text += `${source.slice(from, start)}"${content.replaceAll('"', '\\"')}"`;
    from = end;
  }
  return text + source.slice(from);
}

/** Whether jq's lexer could take it: no quote stands alone outside strings. */
function isReadable(expression: string): boolean {
  const { tokens, unterminated } = lexJq(expression);
  return unterminated === undefined && !tokens.some((token) => token.text === "'");
}
