import { visitJq } from "../../model/jq-syntax/children.ts";
import type { JqNode, JqRange } from "../../model/jq-syntax/nodes.ts";
import { rootReads } from "../../model/jq-syntax/root-reads.ts";

/** A property or relation that an expression reads of the event's entity. */
export interface MemberRead {
  readonly group: "properties" | "relations";
  readonly side: "before" | "after";
  readonly name: string;
  /** Up to the name, in the author's text. */
  readonly range: JqRange;
}

/** What the root of an expression is: the event in conditions, what has it as `event` in templates. */
export type ExpressionRoot = "event" | "context";

/** Members that an expression certainly reads by their names; whether an entity has one may be asked. */
export function memberReads(
  tree: JqNode,
  root: ExpressionRoot,
  source: string,
): readonly MemberRead[] {
  const found = new Map<string, MemberRead>();
  const asked = source.includes("has(") ? askedFor(tree) : NOWHERE;
  for (const { steps, range } of rootReads(tree).reads) {
    const path = eventPath(steps, root);
    if (path === undefined || asked.has(`${range.start} ${range.end}`)) continue;
    const [diff, side, group, name, below] = path;
    if (diff !== "diff" || name === undefined) continue;
    if ((side !== "before" && side !== "after") || !isGroup(group)) continue;
    const upTo = below === undefined ? range : rangeUpTo(tree, name, range);
    found.set(`${upTo.start} ${upTo.end} ${side} ${name}`, { group, side, name, range: upTo });
  }
  return [...found.values()];
}

/** A path from the event on; `undefined` for what is not of the event. */
export function eventPath(
  steps: readonly string[],
  root: ExpressionRoot,
): readonly string[] | undefined {
  if (root === "event") return steps;
  return steps[0] === "event" ? steps.slice(1) : undefined;
}

function isGroup(name: string | undefined): name is MemberRead["group"] {
  return name === "properties" || name === "relations";
}

const NOWHERE: ReadonlySet<string> = new Set();

/** Places of `has("name")`. */
function askedFor(tree: JqNode): ReadonlySet<string> {
  const places = new Set<string>();
  visitJq(tree, (node) => {
    if (node.kind === "call" && node.name === "has") {
      places.add(`${node.range.start} ${node.range.end}`);
    }
  });
  return places;
}

/** A read may go on below the name. */
function rangeUpTo(tree: JqNode, name: string, range: JqRange): JqRange {
  let found = range;
  visitJq(tree, (node) => {
    if (node.kind !== "field" || node.name !== name) return;
    const { start, end } = node.range;
    if (start === range.start && end < found.end) found = node.range;
  });
  return found;
}
