import { decodeStringText } from "./jq-syntax/string-text.ts";

/**
 * Splits jq source into tokens: enough to see strings, comments, brackets and paths. It never
 * decides whether a program is valid; jq does.
 */

export type JqTokenKind =
  /** A quoted stretch of a string: from its quote, or from an interpolation's end. */
  | "string"
  /** `\(` inside a string. */
  | "interpolation-open"
  /** The `)` that ends an interpolation. */
  | "interpolation-close"
  /** `.name`; `value` is the name. */
  | "field"
  /** `.`, with nothing behind it that makes it a field. */
  | "dot"
  /** `..` */
  | "recurse"
  /** A name or keyword, `::` included. */
  | "name"
  /** `$name`; `value` is the name. */
  | "variable"
  /** `@base64` and the like. */
  | "format"
  | "number"
  /** One of `( ) [ ] { }`. */
  | "bracket"
  | "operator";

export interface JqToken {
  readonly kind: JqTokenKind;
  readonly text: string;
  /** The name of a field or variable; the decoded text of a string without interpolation. */
  readonly value?: string;
  /** In UTF-16 code units from 0. */
  readonly offset: number;
}

export interface JqLexing {
  readonly tokens: readonly JqToken[];
  /** Where a string or interpolation starts that never ends. */
  readonly unterminated?: number;
}

// What `plainToken` leaves. A backslash before a line's end continues a comment, as in jq since 1.7.1.
const TOKEN =
  /(#(?:[^\\\n]|\\\r?\n|\\[^\n])*\\?)|(\.\.)|(\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?)|(\$(?:[A-Za-z_]\w*::)*[A-Za-z_]\w*)|(@[A-Za-z0-9_]+)|((?:[A-Za-z_]\w*::)*[A-Za-z_]\w*)|(\.)|(\?\/\/=?|\/\/=|[!=<>|+\-*/%]=|\/\/|[\s\S])/y;
/** What each group of the pattern is; one of them matches. Named ones would cost more than the match. */
const GROUPS = [
  ...(["comment", "recurse", "number", "variable"] as const),
  ...(["format", "name", "dot", "operator"] as const),
];

// Whoever looks at an expression mostly asks for its tokens more than once.
let last: { readonly source: string; readonly lexing: JqLexing } | undefined;

export function lexJq(source: string): JqLexing {
  if (last?.source !== source) last = { source, lexing: lex(source) };
  return last.lexing;
}

function lex(source: string): JqLexing {
  const tokens: JqToken[] = [];
  // Open brackets inside each interpolation that is being read.
  const interpolations: { depth: number; readonly offset: number }[] = [];
  let index = 0;
  while (index < source.length) {
    const current = interpolations.at(-1);
    const opensString = source[index] === '"';
    const endsInterpolation = source[index] === ")" && current?.depth === 0;
    if (opensString || endsInterpolation) {
      if (endsInterpolation) {
        tokens.push({ kind: "interpolation-close", text: ")", offset: index });
        interpolations.pop();
      }
      const end = readString(source, index + 1);
      const start = endsInterpolation ? index + 1 : index;
      tokens.push(stringToken(source, start, end.index, opensString && end.kind === "closed"));
      if (end.kind === "unterminated") return { tokens, unterminated: index };
      index = end.index;
      if (end.kind === "interpolation") {
        tokens.push({ kind: "interpolation-open", text: "\\(", offset: index });
        interpolations.push({ depth: 0, offset: index });
        index += 2;
      }
      continue;
    }
    const space = spaceEnd(source, index);
    if (space > index) {
      index = space;
      continue;
    }
    const token = plainToken(source, index) ?? matchedToken(source, index);
    if (token.kind !== "comment") tokens.push(token);
    if (current !== undefined && token.kind === "bracket") {
      current.depth += "([{".includes(token.text) ? 1 : -1;
    }
    index += token.text.length;
  }
  const open = interpolations.at(-1);
  return open === undefined ? { tokens } : { tokens, unterminated: open.offset };
}

export type BracketBalance =
  | { readonly kind: "balanced" }
  | { readonly kind: "unbalanced"; readonly message: string; readonly offset: number };

const CLOSERS: Readonly<Record<string, string>> = { "(": ")", "[": "]", "{": "}" };

/**
 * Whether brackets and quotes pair up outside strings and comments. Only such an expression may be
 * placed inside parentheses without changing what stands around it.
 */
export function bracketsBalance(source: string): BracketBalance {
  const { tokens, unterminated } = lexJq(source);
  if (unterminated !== undefined) {
    return { kind: "unbalanced", message: "A string is not closed.", offset: unterminated };
  }
  const open: JqToken[] = [];
  for (const token of tokens) {
    if (token.kind === "interpolation-open") open.push({ ...token, text: "(" });
    else if (token.kind === "bracket" && token.text in CLOSERS) open.push(token);
    else if (token.kind === "bracket" || token.kind === "interpolation-close") {
      const opener = open.pop();
      if (opener === undefined || CLOSERS[opener.text] !== token.text) {
        return {
          kind: "unbalanced",
          message: `The bracket "${token.text}" closes nothing.`,
          offset: token.offset,
        };
      }
    }
  }
  const left = open.at(-1);
  if (left === undefined) return { kind: "balanced" };
  return {
    kind: "unbalanced",
    message: `The bracket "${left.text}" is not closed.`,
    offset: left.offset,
  };
}

type StringEnd = {
  readonly kind: "closed" | "interpolation" | "unterminated";
  readonly index: number;
};

/** Reads to the closing quote (included), to `\(` (not included), or to the end of the source. */
function readString(source: string, from: number): StringEnd {
  for (let index = from; index < source.length; index += 1) {
    const char = source[index];
    if (char === '"') return { kind: "closed", index: index + 1 };
    if (char === "\\") {
      if (source[index + 1] === "(") return { kind: "interpolation", index };
      index += 1;
    }
  }
  return { kind: "unterminated", index: source.length };
}

function stringToken(source: string, start: number, end: number, whole: boolean): JqToken {
  const text = source.slice(start, end);
  const value = whole ? decodeStringText(text.slice(1, -1)) : undefined;
  const token = { kind: "string", text, offset: start } as const;
  return value === undefined ? token : { ...token, value };
}

/** No token. */
interface Comment {
  readonly kind: "comment";
  readonly text: string;
}

function matchedToken(source: string, offset: number): JqToken | Comment {
  TOKEN.lastIndex = offset;
  const match = TOKEN.exec(source);
  const text = match?.[0] ?? source.charAt(offset);
  const kind = GROUPS.find((_kind, index) => match?.[index + 1] !== undefined) ?? "operator";
  if (kind === "comment") return { kind, text };
  if (kind === "variable") return { kind, text, value: text.slice(1), offset };
  return { kind, text, offset };
}

/**
 * The tokens that most of jq is made of, without the pattern, whose match is many times the size of
 * the token: fields, names, brackets and the plainest operators and numbers.
 */
function plainToken(source: string, offset: number): JqToken | undefined {
  const first = source.charCodeAt(offset);
  if (first === DOT) {
    if (!startsWord(source.charCodeAt(offset + 1))) return undefined;
    const end = wordEnd(source, offset + 2);
    const value = source.slice(offset + 1, end);
    return { kind: "field", text: source.slice(offset, end), value, offset };
  }
  if (startsWord(first)) {
    const end = wordEnd(source, offset + 1);
    // Perhaps a module's.
    if (source.charCodeAt(end) === COLON) return undefined;
    return { kind: "name", text: source.slice(offset, end), offset };
  }
  if (isDigit(first)) {
    let end = offset + 1;
    while (isDigit(source.charCodeAt(end))) end += 1;
    const next = source.charCodeAt(end);
    // A fraction or an exponent; a word that starts with "e" is neither, which the pattern sees.
    if (next === DOT || startsWord(next)) return undefined;
    return { kind: "number", text: source.slice(offset, end), offset };
  }
  const text = source.charAt(offset);
  if ("()[]{}".includes(text)) return { kind: "bracket", text, offset };
  if (text === "," || (text === "|" && source.charCodeAt(offset + 1) !== EQUALS)) {
    return { kind: "operator", text, offset };
  }
  return undefined;
}

const DOT = 0x2e;
const COLON = 0x3a;
const EQUALS = 0x3d;

function spaceEnd(source: string, from: number): number {
  let index = from;
  for (; index < source.length; index += 1) {
    const code = source.charCodeAt(index);
    if (code !== 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) break;
  }
  return index;
}

function wordEnd(source: string, from: number): number {
  let index = from;
  while (startsWord(source.charCodeAt(index)) || isDigit(source.charCodeAt(index))) index += 1;
  return index;
}

/** `[A-Za-z_]`; not behind the end, where the code is NaN. */
function startsWord(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || code === 0x5f;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
