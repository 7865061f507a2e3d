import { isDeepStrictEqual } from "node:util";
import type { Node } from "yaml";
import { Document, isMap, isScalar, isSeq, Scalar } from "yaml";

/** A node that says `after` where it said `before`, with as much of its form as can be kept. */
export function editNode(node: Node | undefined, before: unknown, after: unknown): Node {
  if (node === undefined) return freshNode(after);
  if (isDeepStrictEqual(before, after)) return node;
  if (isMap(node) && isObject(before) && isObject(after)) {
    for (const key of Object.keys(before)) if (!Object.hasOwn(after, key)) node.delete(key);
    for (const [key, value] of Object.entries(after)) {
      const child = node.get(key, true);
      const own = Object.hasOwn(before, key) ? child : undefined;
      node.set(key, editNode(own as Node | undefined, before[key], value));
    }
    return node;
  }
  if (isSeq(node) && Array.isArray(before) && Array.isArray(after)) {
    const partners = partnersOf(before, after);
    const children = node.items;
    node.items = after.map((value, index) => {
      const partner = partners[index];
      if (partner === undefined) return freshNode(value);
      return editNode(children[partner] as Node | undefined, before[partner], value);
    });
    return node;
  }
  return isScalar(node) ? scalarLike(node, after) : freshNode(after);
}

/** Which item of the older list each of the newer one comes from: the same, or of the same automation. */
function partnersOf(
  before: readonly unknown[],
  after: readonly unknown[],
): readonly (number | undefined)[] {
  const free = new Set(before.keys());
  const take = (fits: (item: unknown) => boolean) => {
    const found = [...free].find((index) => fits(before[index]));
    if (found !== undefined) free.delete(found);
    return found;
  };
  const same = after.map((value) => take((item) => isDeepStrictEqual(item, value)));
  return same.map((found, index) => {
    if (found !== undefined) return found;
    const name = nameOf(after[index]);
    return take((item) => name !== undefined && nameOf(item) === name);
  });
}

function nameOf(entry: unknown): unknown {
  return isObject(entry) ? entry["automation"] : entry;
}

/** Text in the quotes that the old one had. */
function scalarLike(node: Scalar, value: unknown): Node {
  if (typeof value === "object" && value !== null) return freshNode(value);
  const scalar = new Scalar(value);
  if (typeof value === "string" && node.type !== undefined) scalar.type = node.type;
  if (node.comment !== undefined) scalar.comment = node.comment;
  if (node.commentBefore !== undefined) scalar.commentBefore = node.commentBefore;
  return scalar;
}

function freshNode(value: unknown): Node {
  return new Document(value).contents as Node;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
