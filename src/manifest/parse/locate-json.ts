import type { Node } from "jsonc-parser";
import type { CharacterPlaces, LocatedNode } from "./located-node.ts";
import { placeScalar } from "./scalar-offsets.ts";

/** Places of a JSON document's values. */
export function locateJson(source: string, root: Node): LocatedNode {
  return locate(root, { source, properties: new Map(), characters: new Map() });
}

interface Tree {
  readonly source: string;
  /** Properties by key, of the objects that were asked for one. */
  readonly properties: Map<Node, ReadonlyMap<string, Node>>;
  /** Of the strings that were asked for them: a long one may have thousands of findings. */
  readonly characters: Map<Node, CharacterPlaces | undefined>;
}

function locate(node: Node, tree: Tree): LocatedNode {
  const start = node.offset;
  const end = node.offset + node.length;
  return {
    start,
    end,
    entry: (name) => {
      if (node.type !== "object") return undefined;
      const properties = tree.properties.get(node) ?? propertiesByKey(node);
      tree.properties.set(node, properties);
      const [key, value] = properties.get(name)?.children ?? [];
      if (key === undefined || value === undefined) return undefined;
      return { key: locate(key, tree), value: locate(value, tree) };
    },
    item: (index) => {
      const item = node.type === "array" ? node.children?.[index] : undefined;
      return item === undefined ? undefined : locate(item, tree);
    },
    characters: () => {
      if (node.type !== "string") return undefined;
      if (!tree.characters.has(node)) tree.characters.set(node, placesOf(node, tree.source));
      return tree.characters.get(node);
    },
  };
}

function placesOf({ offset, length, value }: Node, source: string): CharacterPlaces | undefined {
  const placed = placeScalar(source, "json", offset, offset + length);
  return placed.text === value ? placed.places : undefined;
}

/** Of equal keys the last one counts, as in JSON.parse. */
function propertiesByKey(node: Node): ReadonlyMap<string, Node> {
  return new Map(
    (node.children ?? []).map((property) => [String(property.children?.[0]?.value), property]),
  );
}
