import { visitJq } from "./children.ts";
import type { JqNode } from "./nodes.ts";

/** What repeats until something holds, counts as far as it is told, or goes back in a text. */
const LOOPS: ReadonlySet<string> = new Set([
  ...["until", "while", "repeat", "recurse", "range", "combinations"],
  ...["test", "match", "capture", "scan", "split", "splits", "sub", "gsub"],
]);

/** Whether a slip in the expression could keep it from ending: functions of its own, and loops. */
export function mayLoop(tree: JqNode): boolean {
  let loops = false;
  visitJq(tree, (node) => {
    loops ||= node.kind === "function" || (node.kind === "call" && isLoop(node.name, node.args));
  });
  return loops;
}

function isLoop(name: string, args: readonly JqNode[]): boolean {
  return args.length > 0 && LOOPS.has(name);
}
