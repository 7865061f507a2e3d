import type { JqNode } from "../../model/jq-syntax/nodes.ts";
import { parseJq } from "../../model/jq-syntax/parse.ts";
import type { Comparison } from "./comparisons.ts";
import { comparisonsIn } from "./comparisons.ts";
import type { ExpressionRoot, MemberRead } from "./member-reads.ts";
import { memberReads } from "./member-reads.ts";

/** What an expression has to do with entities, whatever their blueprint. */
export interface LookedAt {
  /** Of a condition's expression. */
  readonly tree?: JqNode;
  /** What it reads of an entity's properties and relations. */
  readonly reads: readonly MemberRead[];
  readonly comparisons: readonly Comparison[];
}

/** Looks at each distinct expression once; gives nothing for one that is not read with certainty. */
export function createLook(root: ExpressionRoot): (source: string) => LookedAt | undefined {
  const known = new Map<string, LookedAt | undefined>();
  return (source) => {
    if (known.has(source)) return known.get(source);
    const looked = lookAt(source, root);
    known.set(source, looked);
    return looked;
  };
}

/** Nothing is compared without one of these. */
const COMPARES = /[=<>]|IN/;

function lookAt(source: string, root: ExpressionRoot): LookedAt | undefined {
  const parsed = parseJq(source);
  if (parsed.kind !== "ok") return undefined;
  const { tree } = parsed;
  return {
    // Conditions are judged as a whole; many trees of templates would only take memory.
    ...(root === "event" ? { tree } : {}),
    reads: memberReads(tree, root, source),
    comparisons: COMPARES.test(source) ? comparisonsIn(tree, root) : [],
  };
}
