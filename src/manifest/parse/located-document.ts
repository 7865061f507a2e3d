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
  return new LocatedDocument(parts);
}

/** A class: there are ten thousand of it, and functions for each would be most of their memory. */
class LocatedDocument implements ParsedDocument {
  readonly file: string;
  readonly value: unknown;
  // The parts themselves are not kept: they hold the tree that is to be let go.
  readonly #lines: LineIndex;
  readonly #locate: () => LocatedNode | undefined;
  #root: LocatedNode | undefined;
  #lastPlaces: { readonly start: number; readonly places: CharacterPlaces | undefined } | undefined;

  constructor({ file, value, lines, locate, located }: DocumentParts) {
    this.file = file;
    this.value = value;
    this.#lines = lines;
    this.#locate = locate;
    this.#root = located;
  }

  rangeOfValue(path: JsonPath): Range {
    return this.#rangeOf(this.#find(path)?.value);
  }

  rangeOfKey(path: JsonPath): Range {
    const found = this.#find(path);
    return this.#rangeOf(found?.key ?? found?.value);
  }

  rangeInString(path: JsonPath, start: number, end: number): Range {
    const found = this.#find(path);
    return found?.whole === true
      ? this.#within(found.value, start, end)
      : this.#rangeOf(found?.value);
  }

  rangeInKey(path: JsonPath, start: number, end: number): Range {
    const found = this.#find(path);
    if (found?.whole !== true || found.key === undefined)
      return this.#rangeOf(found?.key ?? found?.value);
    return this.#within(found.key, start, end);
  }

  release(): void {
    this.#root = undefined;
    this.#lastPlaces = undefined;
  }

  #find(path: JsonPath): Found | undefined {
    this.#root ??= this.#locate();
    return this.#root === undefined ? undefined : walk(this.#root, path);
  }

  #rangeOf(node: LocatedNode | undefined): Range {
    return node === undefined ? this.#lines.range(0, 0) : this.#lines.range(node.start, node.end);
  }

  /** A string with many findings is read once for all of them. */
  #placesOf(node: LocatedNode): CharacterPlaces | undefined {
    if (this.#lastPlaces?.start !== node.start) {
      this.#lastPlaces = { start: node.start, places: node.characters() };
    }
    return this.#lastPlaces.places;
  }

  #within(node: LocatedNode | undefined, start: number, end: number): Range {
    const places = node === undefined ? undefined : this.#placesOf(node);
    if (places === undefined || places.starts.length === 0) return this.#rangeOf(node);
    const count = places.starts.length;
    const from = Math.max(0, Math.min(start, count));
    const to = Math.max(from, Math.min(end, count));
    const first = from < count ? places.starts[from] : places.ends[count - 1];
    const last = to > from ? places.ends[to - 1] : first;
    return this.#lines.range(first ?? places.origin, last ?? places.origin);
  }
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
