import { parseJq } from "../../model/jq-syntax/parse.ts";
import { rootReads } from "../../model/jq-syntax/root-reads.ts";
import type { Json } from "../../model/json.ts";
import { isJsonObject } from "../../model/json.ts";
import type { MissingPath } from "../../model/reason.ts";
import { nearest } from "../../model/suggest.ts";

/** More say nothing more. */
const MAX_PATHS = 4;

/** Of keys that are compared with a missing one, and of their length. */
const MAX_KEYS = 1_000;
const MAX_KEY_LENGTH = 200;

/** The paths that an expression certainly reads of the input, and that the input does not have. */
export function missingPaths(expression: string, input: Json): readonly MissingPath[] {
  const parsing = parseJq(expression);
  if (parsing.kind === "unparsed") return [];
  const missing = new Map<string, MissingPath>();
  for (const { steps, exact } of rootReads(parsing.tree).reads) {
    if (missing.size === MAX_PATHS) break;
    const found = exact ? missingPath(steps, input) : undefined;
    if (found !== undefined) missing.set(JSON.stringify(steps), found);
  }
  return [...missing.values()];
}

/** Whether the expression is nothing but a path that the input does not have. */
export function isMissingPath(expression: string, input: Json): boolean {
  const parsing = parseJq(expression);
  if (parsing.kind === "unparsed") return false;
  const { tree } = parsing;
  const last = tree.kind === "pipe" ? tree.operands.at(-1) : tree;
  if (last?.kind !== "field") return false;
  const { reads, complete } = rootReads(tree);
  const [read] = reads;
  if (!complete || read === undefined || reads.length > 1 || !read.exact) return false;
  return missingPath(read.steps, input) !== undefined;
}

/** Where the path breaks off; nothing where it does not, or where jq fails instead. */
function missingPath(steps: readonly string[], input: Json): MissingPath | undefined {
  let value = input;
  for (const [existing, step] of steps.entries()) {
    if (value === null) return { steps, existing, inNull: true };
    if (!isJsonObject(value)) return undefined;
    const next = ownValue(value, step);
    if (next === undefined) {
      const suggestion = suggested(steps, existing, value);
      return {
        steps,
        existing,
        inNull: false,
        ...(suggestion === undefined ? {} : { suggestion }),
      };
    }
    value = next;
  }
  return undefined;
}

/** The key most like it; else the same key one step further down. */
function suggested(
  steps: readonly string[],
  existing: number,
  value: { readonly [key: string]: Json },
): readonly string[] | undefined {
  const name = steps[existing] ?? "";
  if (name.length > MAX_KEY_LENGTH) return undefined;
  const keys = Object.keys(value).slice(0, MAX_KEYS);
  const before = steps.slice(0, existing);
  const similar = nearest(
    name,
    keys.filter((key) => Math.abs(key.length - name.length) <= name.length / 3 + 1),
  );
  if (similar !== undefined) return [...before, similar];
  const inner = keys.find((key) => {
    const child = value[key];
    return isJsonObject(child) && ownValue(child, name) !== undefined;
  });
  return inner === undefined ? undefined : [...before, inner, name];
}

function ownValue(value: { readonly [key: string]: Json }, key: string): Json | undefined {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}
