/**
 * A value's place in its source, the same for YAML and JSON. All offsets count UTF-16 code units of
 * the source from 0.
 */
export interface LocatedNode {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** `undefined` where this is no object or has no such key. */
  entry(key: string): LocatedEntry | undefined;
  /** `undefined` where this is no list or is shorter. */
  item(index: number): LocatedNode | undefined;
  /** `undefined` where this is no string. */
  characters(): CharacterPlaces | undefined;
}

export interface LocatedEntry {
  readonly key: LocatedNode;
  readonly value: LocatedNode;
}

/** Where each UTF-16 code unit of a decoded string is written in the source. */
export interface CharacterPlaces {
  readonly starts: readonly number[];
  /** Exclusive. Not always the next one's start: indentation may lie between. */
  readonly ends: readonly number[];
  /** Where the first one is or would be. */
  readonly origin: number;
}
