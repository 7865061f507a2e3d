/** A place in a text. Lines and columns count from 1; a column counts UTF-16 code units, as editors do. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of a text; `end` is exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** The first character of a file: where a finding about a whole file stands. */
export const FILE_START: Range = {
  start: { line: 1, column: 1 },
  end: { line: 1, column: 1 },
};
