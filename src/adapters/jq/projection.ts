import { parseJq } from "../../model/jq-syntax/parse.ts";
import { rootReads } from "../../model/jq-syntax/root-reads.ts";
import type { Json } from "../../model/json.ts";
import { isJsonObject } from "../../model/json.ts";

/**
 * An input without what no expression reads, whose outcomes are the same; reading the input is half
 * of what a decision costs. The input itself where it is not certain what they read.
 */
export type Projection = (input: Json) => Json;

/** What is kept of a value: all of it, or some of its members. */
type Kept = "all" | Map<string, Kept>;

export function projectionFor(expressions: readonly string[]): Projection {
  let kept: Kept = new Map();
  for (const expression of expressions) {
    const parsed = parseJq(expression);
    if (parsed.kind !== "ok") return everything;
    const { reads, complete } = rootReads(parsed.tree);
    if (!complete) return everything;
    for (const { steps } of reads) kept = keepAt(kept, steps);
  }
  return kept === "all" ? everything : (input) => project(input, kept);
}

function everything(input: Json): Json {
  return input;
}

function keepAt(kept: Kept, [first, ...rest]: readonly string[]): Kept {
  // Setting that member of an object changes what the object is.
  if (kept === "all" || first === undefined || first === "__proto__") return "all";
  return kept.set(first, keepAt(kept.get(first) ?? new Map(), rest));
}

function project(value: Json, kept: Kept): Json {
  // Of anything else jq says what it is, and that has to stay the same.
  if (kept === "all" || !isJsonObject(value)) return value;
  const members: Record<string, Json> = {};
  for (const [name, inner] of kept) {
    const member = Object.hasOwn(value, name) ? value[name] : undefined;
    if (member !== undefined) members[name] = project(member, inner);
  }
  return members;
}
