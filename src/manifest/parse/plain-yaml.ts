/**
 * The everyday part of YAML, read a line at a time: block objects and lists of one-line texts,
 * numbers and booleans, and the block scalars `|` and `>`. The library takes 0.2 ms for a file,
 * nearly all of a validation; this takes a tenth. It reads only what can have one meaning:
 * whatever else a text has, it gives up, and the library reads it. Nothing that a diagnostic is
 * reported for is read here, and a property test holds that the two readers agree.
 */
import { RESERVED_KEYS } from "../../errors/limits.ts";

export interface PlainYaml {
  readonly value: unknown;
}

/** The value of a text's only document; `undefined` where the library has to say. */
export function readPlainYaml(text: string): PlainYaml | undefined {
  if (!text.endsWith("\n") || UNUSUAL.test(text)) return undefined;
  const lines = text.split("\n");
  // What stands behind the last line feed.
  lines.pop();
  const reader: Reader = { lines, at: lines[0] === "---" ? 1 : 0, indent: 0 };
  skipBlank(reader);
  if (reader.at === lines.length || reader.indent !== 0) return undefined;
  const value = readBlock(reader, 0, 1);
  return value === undefined || reader.at < lines.length ? undefined : { value };
}

// Control characters, tabs, line ends of other kinds; markers of documents and directives.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNUSUAL = /[\0-\x09\x0b-\x1f\x7f-\xa0\u2028\u2029\ufeff]|\n(?:---|\.\.\.|%)|^(?:\.\.\.|%)/;

/** Far below every limit: what comes near one is the library's. */
const MAX_LEVELS = 32;
const MAX_KEY = 200;

// Below, no YAML is `undefined`: it says that the reader gives up.

interface Reader {
  readonly lines: readonly string[];
  /** Of the line that is read next: one with content, or the number of lines at the end. */
  at: number;
  /** Of that line, in spaces; -1 at the end. */
  indent: number;
}

/** Moves to the next line that is neither blank nor a comment. */
function skipBlank(reader: Reader): void {
  const { lines } = reader;
  for (; reader.at < lines.length; reader.at += 1) {
    const line = lines[reader.at] ?? "";
    const indent = indentOf(line);
    if (indent === line.length || line.charCodeAt(indent) === HASH) continue;
    reader.indent = indent;
    return;
  }
  reader.indent = -1;
}

const SPACE = 0x20;
const HASH = 0x23;

function indentOf(line: string): number {
  let indent = 0;
  while (line.charCodeAt(indent) === SPACE) indent += 1;
  return indent;
}

/** The object or list whose lines start at a column, from the reader's line on. */
function readBlock(reader: Reader, column: number, level: number): unknown {
  if (level > MAX_LEVELS) return undefined;
  const line = reader.lines[reader.at] ?? "";
  return line.startsWith("- ", column)
    ? readList(reader, column, level)
    : readObject(reader, column, level, line.slice(column));
}

function readList(reader: Reader, column: number, level: number): unknown {
  const items: unknown[] = [];
  while (reader.indent === column) {
    const line = reader.lines[reader.at] ?? "";
    if (!line.startsWith("- ", column)) break;
    const rest = line.slice(column + 1);
    const content = rest.slice(indentOf(rest));
    const start = line.length - content.length;
    const item = KEY.test(content)
      ? readObject(reader, start, level + 1, content)
      : readInline(reader, column, content);
    if (item === undefined) return undefined;
    items.push(item);
  }
  return items;
}

// Words that are no text by themselves are no keys here.
const KEY = /^(?:(?!(?:null|true|false):)([A-Za-z_$][\w.$-]*)|"([^"\\]*)"|'([^']*)'):(?: +|$)/i;

/** @param first - the first entry's line from its key on: behind the dash where a list holds the object. */
function readObject(reader: Reader, column: number, level: number, first: string): unknown {
  const value: Record<string, unknown> = {};
  let entry: string | undefined = first;
  while (entry !== undefined) {
    const match = KEY.exec(entry);
    if (match === null) return undefined;
    const [whole, plain, double, single] = match;
    const key = plain ?? double ?? single ?? "";
    if (key.length > MAX_KEY || RESERVED_KEYS.has(key) || Object.hasOwn(value, key)) {
      return undefined;
    }
    const rest = entry.slice(whole.length);
    const member =
      rest === "" || rest.charCodeAt(0) === HASH
        ? readBelow(reader, column, level)
        : readInline(reader, column, rest);
    if (member === undefined) return undefined;
    value[key] = member;
    entry = reader.indent === column ? (reader.lines[reader.at] ?? "").slice(column) : undefined;
  }
  return value;
}

/** What a key without a value on its line has below it. */
function readBelow(reader: Reader, column: number, level: number): unknown {
  reader.at += 1;
  skipBlank(reader);
  const { indent } = reader;
  if (indent > column) return ended(reader, column, readBlock(reader, indent, level + 1));
  const isList = indent === column && reader.lines[reader.at]?.startsWith("- ", column);
  // A list may stand under its key without indentation.
  return isList === true ? readList(reader, column, level + 1) : null;
}

/** A block that ends deeper than it began was not understood. */
function ended(reader: Reader, column: number, value: unknown): unknown {
  return reader.indent > column ? undefined : value;
}

/** A value that starts on the reader's line; `column` is that of its key or dash. */
function readInline(reader: Reader, column: number, text: string): unknown {
  const first = text.charCodeAt(0);
  if (first === BAR || first === ANGLE) return readBlockScalar(reader, column, text);
  const value = readScalar(text);
  reader.at += 1;
  skipBlank(reader);
  // What is indented below it would go on with it.
  return ended(reader, column, value);
}

const BAR = 0x7c;
const ANGLE = 0x3e;

const DOUBLE = /^"((?:[^"\\]|\\["\\/nt])*)" *(?:(?<= )#.*)?$/;
const SINGLE = /^'((?:[^']|'')*)' *(?:(?<= )#.*)?$/;
const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t" };

function readScalar(text: string): unknown {
  if (text.startsWith('"')) {
    const quoted = DOUBLE.exec(text)?.[1];
    if (quoted === undefined) return undefined;
    if (!quoted.includes("\\")) return quoted;
    return quoted.replaceAll(/\\(.)/g, (_all, char: string) => ESCAPES[char] ?? char);
  }
  if (text.startsWith("'")) {
    const quoted = SINGLE.exec(text)?.[1];
    return quoted === undefined ? undefined : quoted.replaceAll("''", "'");
  }
  const comment = text.indexOf(" #");
  return readPlain(withoutEndSpaces(comment === -1 ? text : text.slice(0, comment)));
}

// A pattern would look at a long run of spaces once for each of them.
function withoutEndSpaces(text: string): string {
  let end = text.length;
  while (end > 0 && text.charCodeAt(end - 1) === SPACE) end -= 1;
  return text.slice(0, end);
}

const PLAIN_START = /^[\w./$(+<=~\\;^\x80-\uffff]/;
const NO_TEXT: ReadonlyMap<string, null | boolean> = new Map([
  ...["null", "Null", "NULL", "~"].map((word) => [word, null] as const),
  ...["true", "True", "TRUE"].map((word) => [word, true] as const),
  ...["false", "False", "FALSE"].map((word) => [word, false] as const),
]);

function readPlain(text: string): unknown {
  if (!PLAIN_START.test(text) || /:(?: |$)/.test(text)) return undefined;
  const word = NO_TEXT.get(text);
  if (word !== undefined) return word;
  if (/^(?:0|[1-9]\d{0,14})$/.test(text)) return Number(text);
  // Other numbers, and what looks like one.
  return /^(?:[+\d]|\.(?:\d|inf|nan))/i.test(text) ? undefined : text;
}

/** `|`, `|-`, `>` and `>-`, without blank lines where they would fold. */
function readBlockScalar(reader: Reader, column: number, header: string): unknown {
  const [, style, chomp] = /^([|>])(-?) *$/.exec(header) ?? [];
  if (style === undefined) return undefined;
  const { lines } = reader;
  const start = reader.at + 1;
  const indent = indentOf(lines[start] ?? "");
  if (indent <= column || indent === lines[start]?.length) return undefined;
  const content: string[] = [];
  let end = start;
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const own = indentOf(line);
    if (own === line.length) {
      if (own > indent) return undefined;
      content.push("");
      continue;
    }
    if (own < indent) break;
    if (style === ">" && (own > indent || end < at)) return undefined;
    content.push(line.slice(indent));
    end = at + 1;
  }
  reader.at = end;
  skipBlank(reader);
  const text = content.slice(0, end - start).join(style === "|" ? "\n" : " ");
  return ended(reader, column, chomp === "-" ? text : `${text}\n`);
}
