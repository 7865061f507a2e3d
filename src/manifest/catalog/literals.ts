import { childrenOf } from "../../model/jq-syntax/children.ts";
import type { JqNode } from "../../model/jq-syntax/nodes.ts";
import { plainText } from "../../model/jq-syntax/parse-string.ts";
import type { Mentioned } from "./regions.ts";

/** Digits up to which a decimal and its double are compared alike. */
const EXACT_DIGITS = 15;

/** The number that is written; `undefined` for one that does not stay exact. */
export function plainNumber(text: string): number | undefined {
  const digits = text.replace(/[eE].*$/, "").replace(/^[0.]+|\./g, "");
  const number = Number(text);
  return digits.length <= EXACT_DIGITS && Math.abs(number) < Number.MAX_SAFE_INTEGER
    ? number
    : undefined;
}

/** What `type` may give. */
const TYPE_NAMES = ["null", "boolean", "number", "string", "array", "object"];

/** The literals of expressions that are looked at together. */
export function mentionedIn(trees: readonly JqNode[]): Mentioned {
  const texts = new Set<string>();
  const numbers = new Set<number>();
  const visit = (node: JqNode) => {
    if (node.kind === "string") {
      const text = plainText(node);
      if (text !== undefined) texts.add(text);
    }
    if (node.kind === "number") {
      const number = plainNumber(node.text);
      if (number !== undefined) numbers.add(number).add(number === 0 ? 0 : -number);
    }
    if (node.kind === "call" && node.name === "type") for (const one of TYPE_NAMES) texts.add(one);
    for (const child of childrenOf(node)) visit(child);
  };
  for (const tree of trees) visit(tree);
  return { texts, numbers: [...numbers].sort((a, b) => a - b) };
}
