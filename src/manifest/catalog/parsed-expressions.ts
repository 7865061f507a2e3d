import type { JqNode } from "../../model/jq-syntax/nodes.ts";
import { parseJq } from "../../model/jq-syntax/parse.ts";

export interface ParsedExpressions {
  /** `undefined` for what is not read with certainty. */
  parse(source: string): JqNode | undefined;
}

/** Parses each distinct expression once. */
export function createParsedExpressions(): ParsedExpressions {
  const trees = new Map<string, JqNode | undefined>();
  return {
    parse: (source) => {
      if (trees.has(source)) return trees.get(source);
      const parsed = parseJq(source);
      const tree = parsed.kind === "ok" ? parsed.tree : undefined;
      trees.set(source, tree);
      return tree;
    },
  };
}
