import { Lexer } from "yaml";

/** A comment of a YAML text, from its `#` to the line's end. */
export interface YamlComment {
  readonly text: string;
  /** In UTF-16 code units from 0. */
  readonly offset: number;
  /** From 1. */
  readonly line: number;
  /** Whether nothing stands before it on its line. */
  readonly alone: boolean;
}

export interface YamlComments {
  readonly comments: readonly YamlComment[];
  /** The lines on which something other than a comment starts, from 1, ascending. */
  readonly contentLines: readonly number[];
  /** The line that a text of several lines starts on, of each line behind it: no comment can stand there. */
  readonly startLines: ReadonlyMap<number, number>;
}

// What the lexer puts between the pieces of the text.
const DOCUMENT = "\u0002";
const FLOW_END = "\u0018";
const SCALAR = "\u001f";

/** The comments of a text, which need not be valid; what only looks like one inside a string is none. */
export function yamlComments(text: string): YamlComments {
  const comments: YamlComment[] = [];
  const contentLines: number[] = [];
  const startLines = new Map<number, number>();
  let offset = 0;
  let line = 1;
  let alone = true;
  let isScalar = false;
  let isBlock = false;
  for (const token of new Lexer().lex(text)) {
    if (!isScalar && (token === DOCUMENT || token === FLOW_END || token === SCALAR)) {
      isScalar = token === SCALAR;
      continue;
    }
    const breaks = token.split("\n").length - 1;
    if (token.startsWith("#") && !isScalar) {
      comments.push({ text: token.trimEnd(), offset, line, alone });
    } else if (isScalar || !NOTHING.test(token)) {
      if (contentLines.at(-1) !== line) contentLines.push(line);
      // The content of a block scalar starts below its header.
      const first = isScalar && isBlock ? line - 1 : line;
      for (let behind = first + 1; behind <= line + breaks; behind += 1) {
        startLines.set(behind, first);
      }
      isBlock = !isScalar && BLOCK_HEADER.test(token);
      alone = false;
    }
    if (breaks > 0) alone = token.endsWith("\n");
    isScalar = false;
    offset += token.length;
    line += breaks;
  }
  return { comments, contentLines, startLines };
}

/** White space, a byte order mark, the start of a document or a directive. */
const NOTHING = /^(?:[\s\ufeff]*|---|%.*)$/;
const BLOCK_HEADER = /^[|>]/;
