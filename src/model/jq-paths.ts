import type { JqToken } from "./jq-lexer.ts";
import { lexJq } from "./jq-lexer.ts";

/** A path that an expression reads from its own input, such as `.diff.after.properties.tier`. */
export interface RootPath {
  /** The steps that are certain; an index or slice in brackets ends them unless it is a literal string. */
  readonly steps: readonly string[];
  /** Of the path's first character, in UTF-16 code units from 0. */
  readonly offset: number;
  /** Exclusive end of the last certain step. */
  readonly end: number;
}

interface Frame {
  /** Whether `.` is still the expression's own input here. */
  root: boolean;
  readonly outer: boolean;
}

/**
 * The paths that certainly start at the expression's own input. After a pipe, inside a function's
 * arguments or a definition the input may be another, so nothing there is reported: a path that is
 * not found here is unknown, not absent.
 */
export function rootPaths(source: string): readonly RootPath[] {
  const { tokens } = lexJq(source);
  if (tokens.some((token) => token.kind === "name" && token.text === "def")) return [];
  const found: RootPath[] = [];
  const frames: Frame[] = [{ root: true, outer: true }];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    const frame = frames.at(-1);
    if (token === undefined || frame === undefined) break;
    if (opens(token)) {
      const known = !isCall(tokens, index) && !isCaught(tokens, index);
      frames.push({ root: frame.root && known, outer: false });
    } else if (closes(token)) {
      if (frames.length > 1) frames.pop();
    } else if (token.text === "|" && token.kind === "operator") {
      // `… as $x | body` keeps the input for the body.
      if (!bindsVariable(tokens, index)) frame.root = false;
    } else if (token.text === "," || token.text === ";") {
      frame.root &&= frame.outer || token.text === ",";
    } else if (frame.root && startsPath(tokens, index)) {
      const path = readPath(tokens, index);
      if (path.steps.length > 0) found.push(path);
    }
  }
  return found;
}

function opens(token: JqToken): boolean {
  return (
    token.kind === "interpolation-open" || (token.kind === "bracket" && "([{".includes(token.text))
  );
}

function closes(token: JqToken): boolean {
  return (
    token.kind === "interpolation-close" || (token.kind === "bracket" && ")]}".includes(token.text))
  );
}

/** Names that are followed by an expression over the same input, not by arguments. */
const KEYWORDS: ReadonlySet<string> = new Set([
  ...[
    "if",
    "then",
    "elif",
    "else",
    "end",
    "and",
    "or",
    "not",
    "try",
    "catch",
    "as",
    "label",
    "reduce",
    "foreach",
  ],
]);

/** Functions whose argument sees the same input as the call. */
const SAME_INPUT: ReadonlySet<string> = new Set([
  ...["select", "first", "isempty", "IN", "has", "contains", "startswith", "endswith", "test"],
]);

/** What follows `catch` sees the error. */
function isCaught(tokens: readonly JqToken[], index: number): boolean {
  const previous = tokens[index - 1];
  return previous?.kind === "name" && previous.text === "catch";
}

function isCall(tokens: readonly JqToken[], index: number): boolean {
  const previous = tokens[index - 1];
  if (tokens[index]?.text !== "(" || previous === undefined) return false;
  if (previous.kind === "name") {
    return !KEYWORDS.has(previous.text) && !SAME_INPUT.has(previous.text);
  }
  // `reduce E as $x (init; update)`: the update sees the accumulator.
  return previous.kind === "variable" && tokens[index - 2]?.text === "as";
}

function bindsVariable(tokens: readonly JqToken[], index: number): boolean {
  return tokens[index - 1]?.kind === "variable" && tokens[index - 2]?.text === "as";
}

function startsPath(tokens: readonly JqToken[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== "field" && token?.kind !== "dot") return false;
  return !endsTerm(tokens[index - 1]) && !isCaught(tokens, index);
}

/** A field right after a term belongs to that term: `$x.a`, `f(1).a`, `.a[0].b`. */
function endsTerm(token: JqToken | undefined): boolean {
  if (token === undefined) return false;
  if (token.kind === "bracket") return ")]}".includes(token.text);
  if (token.kind === "name") return !KEYWORDS.has(token.text);
  if (token.kind === "operator") return token.text === "?";
  return token.kind !== "interpolation-open";
}

function readPath(tokens: readonly JqToken[], from: number): RootPath {
  const steps: string[] = [];
  const start = tokens[from];
  const offset = start?.offset ?? 0;
  let end = offset;
  let index = from;
  while (index < tokens.length) {
    const token = tokens[index];
    const next = tokens[index + 1];
    if (token?.kind === "field") {
      steps.push(token.value ?? "");
      end = token.offset + token.text.length;
      index += 1;
    } else if (token?.kind === "dot" && next?.kind === "string" && next.value !== undefined) {
      steps.push(next.value);
      end = next.offset + next.text.length;
      index += 2;
    } else if (token?.kind === "dot" && index === from && next?.text === "[") {
      index += 1;
    } else if (
      token?.text === "[" &&
      next?.kind === "string" &&
      next.value !== undefined &&
      tokens[index + 2]?.text === "]"
    ) {
      steps.push(next.value);
      end = (tokens[index + 2]?.offset ?? end) + 1;
      index += 3;
    } else if (token?.text === "?" && steps.length > 0) {
      index += 1;
    } else break;
  }
  return { steps, offset, end };
}
