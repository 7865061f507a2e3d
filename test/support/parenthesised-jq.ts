import { childrenOf } from "../../src/model/jq-syntax/children.ts";
import type { JqNode } from "../../src/model/jq-syntax/nodes.ts";

/**
 * The author's text with parentheses around every node of its tree: it means the same only if the
 * tree is what jq reads, and every range is right.
 */
export function parenthesised(source: string, tree: JqNode): string {
  const opened = new Map<number, string>();
  const closed = new Map<number, string>();
  const enclose = (node: JqNode, parent: JqNode | undefined): void => {
    const { start, end } = node.range;
    if (end > start && !isDotted(source, node, parent)) {
      // Parents come before children, and children before what follows them.
      opened.set(start, `${opened.get(start) ?? ""}(`);
      closed.set(end, `${closed.get(end) ?? ""})`);
    }
    for (const child of childrenOf(node)) enclose(child, node);
  };
  enclose(tree, undefined);
  let text = "";
  for (let offset = 0; offset <= source.length; offset += 1) {
    text += `${closed.get(offset) ?? ""}${opened.get(offset) ?? ""}${source.charAt(offset)}`;
  }
  return text;
}

/** The string of `."a\(1)"` takes no parentheses. */
function isDotted(source: string, node: JqNode, parent: JqNode | undefined): boolean {
  if (parent?.kind !== "index" || parent.index !== node) return false;
  return !source.slice(parent.target.range.end, node.range.start).includes("[");
}
