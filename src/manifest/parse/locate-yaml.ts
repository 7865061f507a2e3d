import type { Pair, ParsedNode, Scalar, YAMLMap } from "yaml";
import { isAlias, isMap, isScalar, isSeq, visit } from "yaml";
import { placeBlockScalar } from "./block-scalar-offsets.ts";
import type { CharacterPlaces, LocatedEntry, LocatedNode } from "./located-node.ts";
import { placeScalar } from "./scalar-offsets.ts";
import type { YamlDocument } from "./yaml-document.ts";

interface Tree {
  readonly source: string;
  readonly document: YamlDocument;
  /** What each alias names: found for all of them at once, when the first is asked for. */
  targets: ReadonlyMap<ParsedNode, ParsedNode> | undefined;
  /** Pairs by key, of the objects that were asked for one. */
  readonly pairs: Map<YAMLMap.Parsed, ReadonlyMap<string, Pair<ParsedNode, ParsedNode | null>>>;
  /** Of the strings that were asked for them: a long one may have thousands of findings. */
  readonly characters: Map<ParsedNode, CharacterPlaces | undefined>;
}

/** Places of a YAML document's values; an alias stands where it is written and opens its anchor. */
export function locateYaml(source: string, document: YamlDocument): LocatedNode | undefined {
  if (document.contents === null) return undefined;
  return locate(document.contents, {
    source,
    document,
    targets: undefined,
    pairs: new Map(),
    characters: new Map(),
  });
}

function locate(node: ParsedNode, tree: Tree): LocatedNode {
  const [start, end] = node.range;
  return {
    start,
    end,
    entry: (key) => entryOf(resolve(node, tree), key, tree),
    item: (index) => {
      const target = resolve(node, tree);
      const item: unknown = isSeq(target) ? target.items[index] : undefined;
      return isNode(item) ? locate(item, tree) : undefined;
    },
    characters: () => (isScalar(node) ? charactersOf(node, tree) : undefined),
  };
}

function resolve(node: ParsedNode, tree: Tree): ParsedNode | undefined {
  if (!isAlias(node)) return node;
  tree.targets ??= aliasTargets(tree.document);
  return tree.targets.get(node);
}

function aliasTargets(document: YamlDocument): ReadonlyMap<ParsedNode, ParsedNode> {
  const anchors = new Map<string, ParsedNode>();
  const targets = new Map<ParsedNode, ParsedNode>();
  visit(document, {
    Node: (_key, node) => {
      if (!isNode(node)) return;
      if (!isAlias(node)) {
        if (node.anchor !== undefined) anchors.set(node.anchor, node);
        return;
      }
      const target = anchors.get(node.source);
      if (target !== undefined) targets.set(node, target);
    },
  });
  return targets;
}

function entryOf(node: ParsedNode | undefined, key: string, tree: Tree): LocatedEntry | undefined {
  if (!isMap(node)) return undefined;
  const pairs = tree.pairs.get(node) ?? pairsByKey(node);
  tree.pairs.set(node, pairs);
  const pair = pairs.get(key);
  if (pair === undefined) return undefined;
  const located = locate(pair.key, tree);
  // A key without a value is null, and stands right behind the key.
  return { key: located, value: isNode(pair.value) ? locate(pair.value, tree) : located };
}

/** Of equal keys the first one counts, as in the value. */
function pairsByKey(node: YAMLMap.Parsed) {
  const pairs = new Map<string, Pair<ParsedNode, ParsedNode | null>>();
  for (const pair of node.items) {
    const name = isScalar(pair.key) ? String(pair.key.value) : undefined;
    if (name !== undefined && !pairs.has(name)) pairs.set(name, pair);
  }
  return pairs;
}

function isNode(value: unknown): value is ParsedNode {
  return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value);
}

function charactersOf(node: Scalar.Parsed, tree: Tree): CharacterPlaces | undefined {
  const { characters, source } = tree;
  if (!characters.has(node)) characters.set(node, placesOf(node, source));
  return characters.get(node);
}

function placesOf(node: Scalar.Parsed, source: string): CharacterPlaces | undefined {
  const { value } = node;
  if (typeof value !== "string") return undefined;
  const [start, end] = node.range;
  const placed = place(node, source, start, end, value);
  return placed?.text === value ? placed.places : undefined;
}

function place(node: Scalar.Parsed, source: string, start: number, end: number, value: string) {
  switch (node.type) {
    case "BLOCK_FOLDED":
    case "BLOCK_LITERAL":
      return placeBlockScalar(source, start, end, value);
    case "QUOTE_DOUBLE":
      return placeScalar(source, "double-quoted", start, end);
    case "QUOTE_SINGLE":
      return placeScalar(source, "single-quoted", start, end);
    case "PLAIN":
      return placeScalar(source, "plain", start, end);
    default:
      return undefined;
  }
}
