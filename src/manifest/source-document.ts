import type { JsonPath } from "../model/json.ts";
import type { Range } from "../model/source.ts";

/**
 * One document of a definition file with the place of everything in it. Places are computed when
 * they are asked for: most documents have nothing wrong.
 */
export interface SourceDocument {
  /** Relative to the root, with `/`. */
  readonly file: string;
  /** The document's value as plain data; `undefined` for an empty document. */
  readonly value: unknown;
  /** Of the value at a path, or of the nearest value around it that exists. */
  rangeOfValue(path: JsonPath): Range;
  /** Of the last key of a path, or of the nearest value around it that exists. */
  rangeOfKey(path: JsonPath): Range;
  /**
   * A stretch inside the string at a path; offsets count UTF-16 code units of the decoded string
   * from 0, `end` exclusive. Escapes, folding and block indentation are followed back to the
   * source. The whole value where there is no string.
   */
  rangeInString(path: JsonPath, start: number, end: number): Range;
  /** Of a stretch inside a key, likewise. */
  rangeInKey(path: JsonPath, start: number, end: number): Range;
}
