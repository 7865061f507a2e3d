import type {
  JqEntry,
  JqKey,
  JqNode,
  JqPattern,
  JqPatternEntry,
  JqRange,
  JqString,
} from "./nodes.ts";

type Change = (node: JqNode) => JqNode;

/** The node with each of its direct children, in the order of the text, put through `change`. */
export function mapChildren(node: JqNode, change: Change): JqNode {
  switch (node.kind) {
    case "identity":
    case "recurse":
    case "number":
    case "format":
    case "variable":
    case "location":
    case "break":
      return node;
    case "field":
    case "iterate":
      return { ...node, target: change(node.target) };
    case "index":
      return { ...node, target: change(node.target), index: change(node.index) };
    case "slice": {
      const target = change(node.target);
      const from = node.from === undefined ? {} : { from: change(node.from) };
      const to = node.to === undefined ? {} : { to: change(node.to) };
      return { ...node, target, ...from, ...to };
    }
    case "string":
      return mapString(node, change);
    case "array":
      return node.content === undefined ? node : { ...node, content: change(node.content) };
    case "object":
      return { ...node, entries: node.entries.map((entry) => mapEntry(entry, change)) };
    case "call":
      return { ...node, args: node.args.map(change) };
    case "negate":
      return { ...node, operand: change(node.operand) };
    case "pipe":
    case "comma":
    case "alternative":
    case "or":
    case "and":
      return { ...node, operands: node.operands.map(change) };
    case "comparison":
    case "arithmetic":
    case "assignment":
      return { ...node, left: change(node.left), right: change(node.right) };
    case "if": {
      const branches = node.branches.map((branch) => ({
        condition: change(branch.condition),
        body: change(branch.body),
      }));
      const otherwise = node.otherwise === undefined ? {} : { otherwise: change(node.otherwise) };
      return { ...node, branches, ...otherwise };
    }
    case "try": {
      const body = change(node.body);
      return node.handler === undefined
        ? { ...node, body }
        : { ...node, body, handler: change(node.handler) };
    }
    case "bind":
      return { ...node, ...mapBinding(node, change), body: change(node.body) };
    case "reduce": {
      const binding = mapBinding(node, change);
      return { ...node, ...binding, init: change(node.init), update: change(node.update) };
    }
    case "foreach": {
      const binding = mapBinding(node, change);
      const mapped = { ...node, ...binding, init: change(node.init), update: change(node.update) };
      return node.extract === undefined ? mapped : { ...mapped, extract: change(node.extract) };
    }
    case "function":
      return { ...node, body: change(node.body), rest: change(node.rest) };
    case "label":
      return { ...node, body: change(node.body) };
  }
}

/** The direct children, those in keys, patterns and interpolations included, in the text's order. */
export function childrenOf(node: JqNode): readonly JqNode[] {
  const children: JqNode[] = [];
  mapChildren(node, (child) => {
    children.push(child);
    return child;
  });
  return children;
}

/** Calls `visit` with every node of the tree, each before its children. */
export function visitJq(tree: JqNode, visit: (node: JqNode) => void): void {
  visit(tree);
  for (const child of childrenOf(tree)) visitJq(child, visit);
}

/** The tree with every node put through `change`, children before the node that holds them. */
export function mapJq(tree: JqNode, change: Change): JqNode {
  return change(mapChildren(tree, (child) => mapJq(child, change)));
}

/** The tree with `replacement` in the place of the very node `target`. */
export function replaceNode(tree: JqNode, target: JqNode, replacement: JqNode): JqNode {
  if (tree === target) return replacement;
  const { start, end } = target.range;
  return mapChildren(tree, (child) =>
    isWithin(start, end, child.range) ? replaceNode(child, target, replacement) : child,
  );
}

/** A node's parentheses are outside its range, but inside that of every node around it. */
function isWithin(start: number, end: number, range: JqRange): boolean {
  return range.start <= start && end <= range.end;
}

function mapBinding(
  node: { readonly source: JqNode; readonly patterns: readonly JqPattern[] },
  change: Change,
) {
  const source = change(node.source);
  return { source, patterns: node.patterns.map((pattern) => mapPattern(pattern, change)) };
}

function mapString(node: JqString, change: Change): JqString {
  const parts = node.parts.map((part) =>
    part.kind === "text" ? part : { ...part, query: change(part.query) },
  );
  return { ...node, parts };
}

function mapKey(key: JqKey, change: Change): JqKey {
  if (key.kind === "computed") return { ...key, query: change(key.query) };
  return key.kind === "text" ? { ...key, text: mapString(key.text, change) } : key;
}

function mapEntry(entry: JqEntry, change: Change): JqEntry {
  const key = mapKey(entry.key, change);
  return entry.value === undefined ? { key } : { key, value: change(entry.value) };
}

function mapPattern(pattern: JqPattern, change: Change): JqPattern {
  switch (pattern.kind) {
    case "variable":
      return pattern;
    case "array":
      return { ...pattern, items: pattern.items.map((item) => mapPattern(item, change)) };
    case "object":
      return {
        ...pattern,
        entries: pattern.entries.map((entry) => mapPatternEntry(entry, change)),
      };
  }
}

function mapPatternEntry(entry: JqPatternEntry, change: Change): JqPatternEntry {
  const key = mapKey(entry.key, change);
  return entry.value === undefined ? { key } : { key, value: mapPattern(entry.value, change) };
}
