import type { JsonPath } from "../../model/json.ts";
import type { Range } from "../../model/source.ts";
import type { SourceDocument } from "../source-document.ts";
import type { LineIndex } from "./line-index.ts";
import type { CharacterPlaces, LocatedNode } from "./located-node.ts";

/** A document of a pass over many files: what its places are computed from can be let go. */
export interface ParsedDocument extends SourceDocument {
  /** Frees the tree of places; the next question for a place reads the text again. */
  release(): void;
}

export interface DocumentParts {
  readonly file: string;
  readonly value: unknown;
  readonly lines: LineIndex;
  /** The tree where it is at hand from parsing. */
  readonly located?: LocatedNode;
  /** Reads the text again for the tree. */
  readonly locate: () => LocatedNode | undefined;
}

export function createParsedDocument(parts: DocumentParts): ParsedDocument {
  // The parts themselves are not kept: they hold the tree that is to be let go.
  const { file, value, lines, locate } = parts;
  let root = parts.located;
  let lastPlaces:
    | { readonly start: number; readonly places: CharacterPlaces | undefined }
    | undefined;

  function find(path: JsonPath): Found | undefined {
    root ??= locate();
    return root === undefined ? undefined : walk(root, path);
  }

  function rangeOf(node: LocatedNode | undefined): Range {
    return node === undefined ? lines.range(0, 0) : lines.range(node.start, node.end);
  }

  /** A string with many findings is read once for all of them. */
  function placesOf(node: LocatedNode): CharacterPlaces | undefined {
    if (lastPlaces?.start !== node.start) {
      lastPlaces = { start: node.start, places: node.characters() };
    }
    return lastPlaces.places;
  }

  function within(node: LocatedNode | undefined, start: number, end: number): Range {
    const places = node === undefined ? undefined : placesOf(node);
    if (places === undefined || places.starts.length === 0) return rangeOf(node);
    const count = places.starts.length;
    const from = Math.max(0, Math.min(start, count));
    const to = Math.max(from, Math.min(end, count));
    const first = from < count ? places.starts[from] : places.ends[count - 1];
    const last = to > from ? places.ends[to - 1] : first;
    return lines.range(first ?? places.origin, last ?? places.origin);
  }

  return {
    file,
    value,
    rangeOfValue: (path) => rangeOf(find(path)?.value),
    rangeOfKey: (path) => {
      const found = find(path);
      return rangeOf(found?.key ?? found?.value);
    },
    rangeInString: (path, start, end) => {
      const found = find(path);
      return found?.whole === true ? within(found.value, start, end) : rangeOf(found?.value);
    },
    rangeInKey: (path, start, end) => {
      const found = find(path);
      if (found?.whole !== true || found.key === undefined)
        return rangeOf(found?.key ?? found?.value);
      return within(found.key, start, end);
    },
    release: () => {
      root = undefined;
      lastPlaces = undefined;
    },
  };
}

interface Found {
  readonly key: LocatedNode | undefined;
  readonly value: LocatedNode;
  /** Whether every step of the path exists. */
  readonly whole: boolean;
}

function walk(root: LocatedNode, path: JsonPath): Found {
  let value = root;
  let key: LocatedNode | undefined;
  for (const step of path) {
    if (typeof step === "number") {
      const item = value.item(step);
      if (item === undefined) return { key, value, whole: false };
      value = item;
      key = undefined;
    } else {
      const entry = value.entry(step);
      if (entry === undefined) return { key, value, whole: false };
      value = entry.value;
      key = entry.key;
    }
  }
  return { key, value, whole: true };
}
